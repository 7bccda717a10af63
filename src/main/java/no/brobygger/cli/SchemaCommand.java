package no.brobygger.cli;

import java.util.concurrent.Callable;
import no.brobygger.scenario.yaml.ScenarioSchema;
import picocli.CommandLine.Command;

/** {@code brobygger schema}: the scenario format for editors. */
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema of the scenario file, with which editors complete keys and mark slips.")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print(ScenarioSchema.text());
        return ExitCode.DONE;
    }
}
