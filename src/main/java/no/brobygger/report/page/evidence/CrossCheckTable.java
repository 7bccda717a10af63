package no.brobygger.report.page.evidence;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.crosscheck.CrossCheck;
import no.brobygger.decision.crosscheck.CrossChecks;
import no.brobygger.decision.crosscheck.LiftInCustomers;
import no.brobygger.decision.crosscheck.PublishedRange;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * What the proposal implies beside what was published.
 *
 * @param lifts what the largest lifts on the odds of being chosen mean in customers
 */
public record CrossCheckTable(List<Line> lines, List<Statement> lifts) {

    private static final int LIFTS = 2;

    /**
     * A figure.
     *
     * @param implied   here
     * @param published P10 to P90, nothing where what was published says nothing about the case
     * @param position  where the first lies in the second
     * @param outside   true where that is worth a question
     */
    public record Line(Statement name, Value implied, Value published, Statement position, boolean outside) {
    }

    static CrossCheckTable of(Analysis analysis) {
        return new CrossCheckTable(CrossChecks.of(analysis).stream().map(CrossCheckTable::line).toList(),
                LiftInCustomers.of(analysis.scenario()).stream().limit(LIFTS).map(CrossCheckTable::lift).toList());
    }

    private static Line line(CrossCheck check) {
        String key = check.kind().key();
        Value published = check.published().<Value>map(range -> range(check.kind(), range)).orElseGet(Value.Nothing::new);
        return new Line(Statement.of("honesty.check." + key),
                Double.isNaN(check.implied()) ? new Value.Nothing() : value(check.kind(), check.implied()), published,
                Statement.of("honesty.check.position." + check.position().map(Keys::of).orElse("none")), check.isOutside());
    }

    private static Value range(CrossCheck.Kind kind, PublishedRange range) {
        return new Value.Word(Statement.of("honesty.check.range").with("p10", value(kind, range.p10()))
                .with("p90", value(kind, range.p90())));
    }

    private static Value value(CrossCheck.Kind kind, double number) {
        return switch (kind) {
            case ELASTICITY -> new Value.Number(number, 2);
            case MULTIPLIER -> new Value.Number(number, 1);
            case SHARE_GAIN -> new Value.PercentagePoints(number, 1);
            case SPEND, LEVEL -> new Value.Percent(number, 1);
        };
    }

    private static Statement lift(LiftInCustomers lift) {
        return Statement.of("honesty.lift").with("lift", new Value.PercentEffect(lift.lift(), 0))
                .with("activity", new Value.Text(lift.activity().label()))
                .with("customers", new Value.Number(lift.perYear(), 0));
    }
}
