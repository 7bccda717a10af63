package no.brobygger.scenario.yaml.document;

import java.util.List;
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
            Saying saying = Saying.of(marked);
            Mark mark = saying.isAtContext && marked.getContextMark() != null ? marked.getContextMark()
                    : marked.getProblemMark();
            return source.place(mark.getLine() + 1, mark.getColumn() + 1)
                    .problem("this is not YAML: " + saying.what + opened(marked) + "; " + saying.advice);
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

    /**
     * A complaint of the parser.
     *
     * @param pattern     that its words match
     * @param what        is wrong, in ours
     * @param isAtContext true if the line to mend is the one on which the parser began to wonder
     */
    private record Saying(String pattern, String what, String advice, boolean isAtContext) {
        private static final List<Saying> KNOWN = List.of(
                new Saying("TAB", "a tab stands where only spaces may", "indent with spaces.", false),
                new Saying("<block end>, but found '<block", "this line is not indented like the lines that it belongs with",
                        "let all keys of one map begin in the same column.", false),
                new Saying("could not find expected ':'", "this line has no colon after its key",
                        "write 'key: value'; a longer text goes on in lines that are indented further.", true),
                new Saying("mapping values are not allowed", "a colon stands where no key can",
                        "a text that holds a colon must stand in quotes, and a key on a line of its own, in the column of its "
                                + "neighbours.", false),
                new Saying("cannot start any token", "a text cannot begin with this character",
                        "put the text in quotes.", false),
                new Saying("<stream end>", "the file ends inside a bracket or brace", "close the one that was opened.", false),
                new Saying("unexpected end of stream", "the file ends inside a quote",
                        "close the quote that was opened.", false),
                new Saying("expected ',' or", "a bracket or brace is not closed, or a comma is missing",
                        "close the one that was opened, or separate what stands in it by commas.", false));

        static Saying of(MarkedYAMLException e) {
            String problem = String.valueOf(e.getProblem());
            return KNOWN.stream().filter(s -> problem.contains(s.pattern)).findFirst().orElse(new Saying("", problem,
                    "check the indentation, brackets and quotes here and on the lines before.", false));
        }
    }
}
