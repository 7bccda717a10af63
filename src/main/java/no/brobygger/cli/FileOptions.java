package no.brobygger.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.brobygger.pipeline.Documents;
import no.brobygger.pipeline.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Files of a command whose answer stands on the terminal: written where a folder is named. */
final class FileOptions {
    private static final String STANDARD_OUTPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Write the files into this folder too; - is standard output, with one --format.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", converter = RunCommand.FormatConverter.class,
            completionCandidates = Candidates.Formats.class,
            description = "Which of the files; several with commas (default: all of them).")
    private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

    /**
     * What is to be made; nothing where no folder is named.
     *
     * @param what     the command's result, in a sentence
     * @param possible the formats in which it can be had
     * @throws ParameterException if something else is asked for, or it does not fit
     */
    Set<OutputFormat> wanted(String what, Set<OutputFormat> possible) {
        require(formats.isEmpty() || output.isPresent(), "--format needs -o: where the files are to go");
        formats.stream().filter(f -> !possible.contains(f)).findFirst().ifPresent(impossible -> require(false,
                what + " can be had as " + possible.stream().map(OutputFormat::key).collect(Collectors.joining(" or "))
                        + ", not as " + impossible.key()));
        Set<OutputFormat> wanted = output.isEmpty() ? EnumSet.noneOf(OutputFormat.class)
                : formats.isEmpty() ? possible : formats;
        require(!isToStandardOutput() || wanted.size() == 1,
                "-o - needs exactly one --format: only one file fits into standard output");
        return wanted;
    }

    /**
     * Prints the one file that goes to standard output; or writes the files and prints the summary.
     *
     * @param summary from the places of the files to its text
     */
    void deliver(Documents documents, Terminal terminal, boolean quiet, Function<List<Path>, String> summary) {
        if (isToStandardOutput()) {
            terminal.print(documents.byName().values().iterator().next());
            return;
        }
        List<Path> files = output.map(Path::of).map(documents::writeTo).orElse(List.of());
        if (!quiet) {
            terminal.print(summary.apply(files));
        }
    }

    private boolean isToStandardOutput() {
        return output.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    private void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(command.commandLine(), otherwise);
        }
    }
}
