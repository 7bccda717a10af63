package no.brobygger.report.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * Three cases with a name: bad, middle and good luck, measure by measure. A line is read by itself: the trial in which
 * NPV is at its P10 is not the one in which the funding is at its P90.
 *
 * @param lines measures; cells are bad, middle and good luck
 */
public record NamedCases(Statement title, List<Line> lines) {

    /** A measure in the three cases. */
    public record Line(Statement name, List<Value> cells) {
    }

    static NamedCases of(Analysis analysis, MoneyScale scale) {
        PlanAnalysis proposal = analysis.proposal();
        List<Line> lines = new ArrayList<>();
        lines.add(money(proposal, Measure.NPV, scale, true));
        lines.add(money(proposal, Measure.NPV_CASH, scale, true));
        lines.add(money(proposal, Measure.FIRST_YEAR_RESULT, scale, true));
        lines.add(money(proposal, Measure.PEAK_FUNDING, scale, false));
        lines.add(payback(proposal));
        lines.add(irr(proposal));
        return new NamedCases(Statement.of("risk.cases").with("unit", new Value.MoneyUnit(scale)), List.copyOf(lines));
    }

    private static Line money(PlanAnalysis proposal, Measure measure, MoneyScale scale, boolean moreIsBetter) {
        Summary s = proposal.summary(measure);
        MoneyScale known = Digits.justified(scale, Digits.error(Stream.of(s)));
        return line(measure, List.of(new Value.Amount(moreIsBetter ? s.p10() : s.p90(), known),
                new Value.Amount(s.p50(), known), new Value.Amount(moreIsBetter ? s.p90() : s.p10(), known)));
    }

    private static Line payback(PlanAnalysis proposal) {
        Summary s = proposal.summary(Measure.DISCOUNTED_PAYBACK_MONTHS);
        double paidBack = proposal.probabilities().paidBack();
        return line(Measure.DISCOUNTED_PAYBACK_MONTHS, List.of(month(s.p90(), 0.9, paidBack),
                month(s.p50(), 0.5, paidBack), month(s.p10(), 0.1, paidBack)));
    }

    /** A percentile of the month; “never” sorts last, so that it falls there if too few trials are paid back. */
    private static Value month(double month, double share, double paidBack) {
        if (!Double.isNaN(month)) {
            return new Value.MonthNumber((int) Math.ceil(month));
        }
        return paidBack <= share ? Value.Word.of("risk.never") : Value.Word.of("risk.undefined");
    }

    private static Line irr(PlanAnalysis proposal) {
        Summary s = proposal.summary(Measure.IRR);
        int decimals = Digits.decimals(0, 100 * Digits.error(Stream.of(s)));
        return line(Measure.IRR, Stream.of(s.p10(), s.p50(), s.p90()).<Value>map(share -> Double.isNaN(share)
                ? Value.Word.of("risk.undefined") : new Value.Percent(share, decimals)).toList());
    }

    private static Line line(Measure measure, List<Value> cells) {
        return new Line(Statement.of("risk.measure." + measure.key()), cells);
    }
}
