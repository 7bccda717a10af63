package no.brobygger.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the help of a command teaches beyond its options.
 *
 * @param command  its name; empty for the program as a whole
 * @param examples a command line and what it does
 * @param files    what is written, and where
 * @param next     what to do then
 */
record Lesson(String command, Map<String, String> examples, String files, String next) {
    private static final int COLUMNS = 80;
    private static final Map<String, String> EXIT_CODES = exitCodes();

    /** The commands that have one, in the order in which they are usually needed. */
    static final List<Lesson> REGISTER = List.of(
            new Lesson("", examples(
                    "brobygger new fjord.yaml", "A first scenario, from your answers to a few questions.",
                    "brobygger check fjord.yaml", "Is it right?",
                    "brobygger run fjord.yaml", "The investment analysis, into out/fjord/."),
                    "", "'brobygger COMMAND --help' explains each command, with examples."),
            new Lesson("new", examples(
                    "brobygger new fjord.yaml", "Asks on a terminal, and writes a scenario from the answers.",
                    "brobygger new fjord.yaml --template b2b-subscription --language nb",
                    "An example with Norwegian comments, to fill with your own figures."),
                    "FILE only; never over a file that is there, unless you say --force.",
                    "Read the file, replace what it says, and run it."),
            new Lesson("check", examples(
                    "brobygger check fjord.yaml", "Every problem at once, with line and column.",
                    "brobygger check fjord.yaml --strict", "What a finance director would ask is an error too."),
                    "Nothing.", "Mend what is said, or run the file."),
            new Lesson("run", examples(
                    "brobygger run fjord.yaml", "The analysis of the proposal against the baseline.",
                    "brobygger run fjord.yaml --set months=60 --set finance.discount-rate=11%",
                    "What if? Without touching the file; the report says what was set.",
                    "brobygger run fjord.yaml --language nb --format one-pager -o board",
                    "Page 1 alone, in Norwegian, into the folder board.",
                    "brobygger run fjord.yaml --format json -o -", "The results to another program."),
                    "analysis.pdf, results.json, monthly.csv and what else --format names, into out/<name of the file>/ or "
                            + "-o DIR; all of them or none.",
                    "Read page 1, then page 7: what it rests on."),
            new Lesson("compare", examples(
                    "brobygger compare fjord.yaml", "All plans of a file, side by side.",
                    "brobygger compare fjord.yaml:balanced fjord.yaml:current --by payback-months",
                    "Two plans, the sooner paid back first."),
                    "Nothing, or comparison.pdf, .json and .csv into -o DIR.", ""),
            new Lesson("optimise", examples(
                    "brobygger optimise fjord.yaml", "The best split and the best amount, by horizon.",
                    "brobygger optimise fjord.yaml --keep 'brand>=20%'", "The same, with at least a fifth for brand."),
                    "Nothing, or optimum.json and .csv into -o DIR.",
                    "Write the split that you believe in as a plan of its own, and compare."),
            new Lesson("sensitivity", examples(
                    "brobygger sensitivity fjord.yaml", "What drives the result, and how far it may fall."), "Nothing.",
                    "Find better evidence for what stands at the top."),
            new Lesson("explain", examples(
                    "brobygger explain fjord.yaml npv", "Where the net present value comes from, line by line.",
                    "brobygger explain fjord.yaml revenue --month 12", "One month of a series."), "Nothing.", ""),
            new Lesson("evidence", examples(
                    "brobygger evidence", "What is there, by topic.",
                    "brobygger evidence elasticity", "What was published about a topic, and what the program takes from it."),
                    "Nothing.", ""),
            new Lesson("schema", examples(
                    "brobygger schema > scenario.schema.json",
                    "For editors: begin the scenario with '# yaml-language-server: $schema=scenario.schema.json'."),
                    "Nothing; it prints.", ""),
            new Lesson("completion", examples(
                    "source <(brobygger completion bash)", "Completes commands and options in this shell.",
                    "brobygger completion zsh > ~/.brobygger-completion", "For zsh; source it from ~/.zshrc."),
                    "Nothing; it prints.", ""));

    private static Map<String, String> examples(String... pairs) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            examples.put(pairs[i], pairs[i + 1]);
        }
        return examples;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "a fault of the program");
        codes.put("2", "the input or the command line is wrong; nothing was written");
        codes.put("3", "--strict found a challenge");
        return codes;
    }

    /** Puts every lesson at the end of the help of its command. */
    static void teach(CommandLine program) {
        for (Lesson lesson : REGISTER) {
            CommandLine command = lesson.command.isEmpty() ? program : program.getSubcommands().get(lesson.command);
            if (command != null) {
                lesson.addTo(command.getCommandSpec());
            }
        }
    }

    private void addTo(CommandSpec spec) {
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(EXIT_CODES)
                .footer(lines().stream().map(line -> line.replace("%", "%%")).toArray(String[]::new));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        examples.forEach((line, does) -> {
            lines.add("  " + line);
            lines.addAll(indented("      ", does));
        });
        Arrays.asList(List.of("Files:", files), List.of("Next:", next)).stream().filter(part -> !part.get(1).isEmpty())
                .forEach(part -> {
                    lines.add("");
                    lines.add(part.get(0));
                    lines.addAll(indented("  ", part.get(1)));
                });
        return lines;
    }

    private static List<String> indented(String indent, String text) {
        return TerminalText.wrap(text, COLUMNS - indent.length()).stream().map(line -> indent + line).toList();
    }
}
