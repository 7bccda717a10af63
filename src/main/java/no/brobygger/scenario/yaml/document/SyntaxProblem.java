package no.brobygger.scenario.yaml.document;

import java.util.Locale;
import no.brobygger.scenario.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** What the YAML parser says, in the words of someone who writes a scenario. */
final class SyntaxProblem {
    private SyntaxProblem() {
    }

    static Problem of(YAMLException e, Source source) {
        if (e instanceof ReaderException character) {
            return ofCharacter(character, source);
        }
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            String said = marked.getProblem().contains("TAB") ? "a tab stands where only spaces may"
                    : marked.getProblem();
            return source.place(mark.getLine() + 1, mark.getColumn() + 1)
                    .problem("this is not YAML: " + said + opened(marked) + "; " + advice(marked));
        }
        return source.whole().problem("this is not YAML: " + e.getMessage() + "; check it with an editor for YAML.");
    }

    /** The parser counts from the start of its buffer; the place is found again in the text. */
    private static Problem ofCharacter(ReaderException e, Source source) {
        int at = 0;
        while (StreamReader.isPrintable(source.text().codePointAt(at))) {
            at += Character.charCount(source.text().codePointAt(at));
        }
        Source before = Source.file("", source.text().substring(0, at));
        String line = before.line(before.lineCount());
        return source.place(before.lineCount(), line.codePointCount(0, line.length()) + 1).problem(String.format(
                Locale.ROOT, "this is not YAML: it holds the control character U+%04X; remove it.", e.getCodePoint()));
    }

    /** Where the bracket, brace or quote was opened that does not end as it should. */
    private static String opened(MarkedYAMLException e) {
        boolean opens = e.getContextMark() != null && String.valueOf(e.getContext()).matches(".*(flow|quoted).*");
        return opens ? " (opened on line " + (e.getContextMark().getLine() + 1) + ", column "
                + (e.getContextMark().getColumn() + 1) + ")" : "";
    }

    private static String advice(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("TAB")) {
            return "indent with spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a text that holds a colon must stand in quotes, and a key on a line of its own.";
        }
        if (problem.contains("cannot start any token")) {
            return "put a text that begins with this character in quotes.";
        }
        if (problem.contains("end of stream") || problem.contains("<stream end>")) {
            return "close the bracket, brace or quote that was opened.";
        }
        return "check the indentation, brackets and quotes here and on the lines before.";
    }
}
