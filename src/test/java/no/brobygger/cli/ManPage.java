package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of the program in troff, from the descriptions of its commands. */
final class ManPage {
    private final List<String> lines = new ArrayList<>();

    private ManPage() {
    }

    static String of(CommandLine program) {
        ManPage page = new ManPage();
        page.write(program);
        return String.join("\n", page.lines) + "\n";
    }

    private void write(CommandLine program) {
        CommandSpec spec = program.getCommandSpec();
        lines.add(".\\\" Generated from the commands of the program.");
        lines.add(".TH BROBYGGER 1 \"\" \"" + spec.version()[0] + "\" \"\"");
        lines.add(".SH NAME");
        lines.add("brobygger \\- marketing investment business cases");
        lines.add(".SH SYNOPSIS");
        program.getSubcommands().values().forEach(command -> synopsis(command.getCommandSpec()));
        lines.add(".SH DESCRIPTION");
        text(spec.usageMessage().description());
        lesson("");
        lines.add(".SH COMMANDS");
        program.getSubcommands().values().forEach(command -> command(command.getCommandSpec()));
        lines.add(".SH EXIT STATUS");
        spec.usageMessage().exitCodeList().forEach((code, meaning) -> tagged(code, meaning));
        lines.add(".SH SEE ALSO");
        lines.add("docs/tutorial.md, docs/scenario\\-format.md, docs/model.md and docs/reference in the folder of the program.");
    }

    private void synopsis(CommandSpec spec) {
        StringBuilder line = new StringBuilder("\\fBbrobygger " + escaped(spec.name()) + "\\fR");
        if (spec.options().stream().anyMatch(o -> !o.hidden())) {
            line.append(" [\\fIOPTION\\fR]...");
        }
        spec.positionalParameters().forEach(p -> line.append(" \\fI").append(escaped(p.paramLabel()))
                .append(p.arity().max() > 1 ? "...\\fR" : "\\fR"));
        lines.add(line.toString());
        lines.add(".br");
    }

    private void command(CommandSpec spec) {
        lines.add(".SS \"" + escaped(spec.name()) + "\"");
        text(spec.usageMessage().description());
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            tagged("\\fI" + escaped(parameter.paramLabel()) + "\\fR", described(parameter));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden() && !option.versionHelp() && !option.usageHelp()) {
                tagged("\\fB" + escaped(String.join(", ", option.names())) + "\\fR"
                        + (option.arity().max() > 0 ? " \\fI" + escaped(option.paramLabel()) + "\\fR" : ""),
                        described(option));
            }
        }
        lesson(spec.name());
    }

    private void lesson(String command) {
        Lesson.REGISTER.stream().filter(lesson -> lesson.command().equals(command)).forEach(lesson -> {
            lesson.examples().forEach((line, does) -> tagged("\\fC" + escaped(line) + "\\fR", does));
            if (!lesson.files().isEmpty()) {
                tagged("\\fBFiles\\fR", lesson.files());
            }
            if (!lesson.next().isEmpty()) {
                tagged("\\fBNext\\fR", lesson.next());
            }
        });
    }

    private static String described(ArgSpec argument) {
        return String.join(" ", argument.description()).replace("%n", " ").replace("%%", "%");
    }

    private void tagged(String tag, String text) {
        lines.add(".TP");
        lines.add(tag);
        text(text);
    }

    private void text(String... paragraph) {
        lines.add(escaped(String.join(" ", paragraph)));
    }

    /** A line that begins with a point or an apostrophe would be a command of troff. */
    private static String escaped(String text) {
        String line = text.replace("\\", "\\e").replace("-", "\\-");
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }
}
