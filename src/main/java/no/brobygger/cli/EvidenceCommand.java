package no.brobygger.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.brobygger.scenario.yaml.EvidenceLibrary;
import no.brobygger.scenario.yaml.EvidenceLibrary.Topic;
import no.brobygger.scenario.yaml.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brobygger evidence [TOPIC]}: what was published, how sure it is, and what the program takes from it. */
@Command(name = "evidence", mixinStandardHelpOptions = true,
        description = "Prints what was published about marketing, how each figure was checked, and what the program takes "
                + "from it where a scenario is silent.")
final class EvidenceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", arity = "0..1", completionCandidates = Candidates.Topics.class,
            description = "A topic; without one, the topics are listed.")
    private Optional<String> topic = Optional.empty();

    EvidenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, Topic> topics = EvidenceLibrary.topics();
        terminal.print(String.join("\n", topic.isEmpty() ? EvidenceText.contents(topics) : about(topics, topic.get()))
                + "\n");
        return ExitCode.DONE;
    }

    private List<String> about(Map<String, Topic> topics, String wanted) {
        if (!topics.containsKey(wanted)) {
            throw new ParameterException(spec.commandLine(), "there is no topic '" + wanted + "'; "
                    + Spelling.nearest(wanted, topics.keySet()).map(near -> "did you mean '" + near + "'?")
                    .orElse("choose from " + String.join(", ", topics.keySet())));
        }
        return EvidenceText.of(wanted, topics.get(wanted), EvidenceLibrary.builtIns());
    }
}
