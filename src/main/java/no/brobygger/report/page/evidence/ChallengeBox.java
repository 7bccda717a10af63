package no.brobygger.report.page.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.decision.challenge.Challenge;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * What a chief financial officer would ask about.
 *
 * @param title     how many questions there are
 * @param questions the gravest first, as many as there is room for
 * @param others    names the rest; empty where there is none
 */
public record ChallengeBox(Statement title, List<Question> questions, List<Statement> others) {

    /** Questions that there is room for beside the cross-checks. */
    private static final int MOST = 3;
    /** Lines of a table as high as a long question, and as the names of the others. */
    private static final int LINES_OF_QUESTION = 4;
    private static final int LINES_OF_OTHERS = 3;

    /**
     * A question.
     *
     * @param reason of the first place that raises it
     * @param alike  how many more places do
     */
    public record Question(Statement reason, List<Statement> alike, Statement advice) {
    }

    static ChallengeBox of(List<Finding> findings) {
        Map<Challenge, List<Finding>> byChallenge = new LinkedHashMap<>();
        findings.forEach(f -> byChallenge.computeIfAbsent(f.challenge(), key -> new ArrayList<>()).add(f));
        List<List<Finding>> all = List.copyOf(byChallenge.values());
        int shown = Math.min(all.size(), MOST);
        return new ChallengeBox(Statement.of(all.isEmpty() ? "honesty.challenges.none" : "honesty.challenges")
                .with("count", new Value.Number(findings.size(), 0)),
                all.subList(0, shown).stream().map(ChallengeBox::question).toList(),
                all.subList(shown, all.size()).stream().map(rest -> ChallengeText.title(rest.get(0).challenge())).toList());
    }

    /** About how many lines of a table it is higher than so many. */
    int linesBeyond(int lines) {
        return Math.max(0, LINES_OF_QUESTION * questions.size() + (others.isEmpty() ? 0 : LINES_OF_OTHERS) - lines);
    }

    private static Question question(List<Finding> findings) {
        Finding first = findings.get(0);
        List<Statement> alike = findings.size() == 1 ? List.of() : List.of(Statement.of("honesty.challenges.alike")
                .with("count", new Value.Number(findings.size() - 1, 0)));
        return new Question(ChallengeText.reason(first), alike, ChallengeText.advice(first.challenge()));
    }
}
