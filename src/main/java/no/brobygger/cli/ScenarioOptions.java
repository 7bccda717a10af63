package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command that reads a scenario takes. */
final class ScenarioOptions {
    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "What if: another value for one key; repeatable, recorded in every output.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--strict", description = "Treat challenges to what the file says as errors (exit code 3).")
    private boolean strict;

    @Option(names = "--quiet", description = "Print problems only.")
    private boolean quiet;

    @Option(names = "--no-colour", description = "No colours; NO_COLOR=1 does the same.")
    private boolean withoutColour;

    @Option(names = "--stacktrace", description = "Show where in the program a failure arose.")
    private boolean stackTrace;

    List<String> overrides() {
        return List.copyOf(overrides);
    }

    boolean isStrict() {
        return strict;
    }

    boolean isQuiet() {
        return quiet;
    }
}
