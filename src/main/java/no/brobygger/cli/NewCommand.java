package no.brobygger.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.brobygger.pipeline.NewFile;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.draft.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code brobygger new FILE}: a scenario to start from. */
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Writes a commented scenario that runs as it is: from a template, or on a terminal from your answers "
                + "to a few questions.")
final class NewCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as fjord.yaml; - is standard output.")
    private String file;

    @Option(names = "--template", paramLabel = "NAME", converter = TemplateConverter.class,
            completionCandidates = Candidates.Templates.class,
            description = "b2b-subscription, b2c-subscription, retail or energy: an example to fill with your own figures, "
                    + "without questions.")
    private Optional<Template> template = Optional.empty();

    @Option(names = "--language", paramLabel = "en|nb|da", converter = SimulationOptions.LanguageConverter.class,
            completionCandidates = Candidates.Languages.class,
            description = "Language of questions, comments and report (default: en).")
    private Language language = Language.EN;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean forced;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean printed = file.equals(STANDARD_OUTPUT);
        if (!printed) {
            NewFile.check(Path.of(file), forced);
        }
        Optional<String> text = template.map(t -> t.text(language)).or(this::answered);
        if (text.isEmpty()) {
            terminal.message("\n" + Wording.in(language, "").word("new.ended"));
            return ExitCode.WRONG_INPUT;
        }
        if (printed) {
            terminal.print(text.get());
        } else {
            NewFile.write(Path.of(file), text.get(), forced);
            if (template.isEmpty()) {
                terminal.message("");
            }
            terminal.print(Wording.in(language, "").say(Statement.of("new.written").with("file", new Value.Text(file)))
                    + "\n  " + call("check") + "\n  " + call("run") + "\n");
        }
        return ExitCode.DONE;
    }

    /** A command on the file, to be copied into a shell. */
    private String call(String command) {
        return shellWord(terminal.called()) + " " + command + " " + shellWord(file);
    }

    private static String shellWord(String text) {
        String line = TerminalText.line(text);
        return line.matches("[\\p{L}\\p{N}_./~:+-]+") ? line : "'" + line.replace("'", "'\\''") + "'";
    }

    /** Empty if whoever was asked has left. */
    private Optional<String> answered() {
        if (!terminal.isManned()) {
            throw new ParameterException(spec.commandLine(), "there is no terminal to ask on; choose a --template: "
                    + TemplateConverter.names());
        }
        return new Interview(terminal, language).scenario().map(s -> s.text());
    }

    /** A template by its key. */
    static final class TemplateConverter implements ITypeConverter<Template> {
        static String names() {
            return Arrays.stream(Template.values()).map(Template::key).collect(Collectors.joining(", "));
        }

        @Override
        public Template convert(String word) {
            String key = word.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(Template.values()).filter(t -> t.key().equals(key)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no template '" + word + "'; choose from "
                            + names()));
        }
    }
}
