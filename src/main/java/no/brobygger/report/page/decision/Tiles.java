package no.brobygger.report.page.decision;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.page.cash.AccountingYears;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/** The six headline figures of page 1. */
final class Tiles {

    private final Analysis analysis;
    private final PlanAnalysis proposal;
    private final MoneyScale scale;
    private final MoneyScale simulated;

    Tiles(Analysis analysis, MoneyScale scale, MoneyScale simulated) {
        this.analysis = analysis;
        this.proposal = analysis.proposal();
        this.scale = scale;
        this.simulated = simulated;
    }

    List<Tile> all() {
        return List.of(npv(), irr(), payback(), peakFunding(), firstYear(), loss());
    }

    private Tile npv() {
        Summary npv = proposal.summary(Measure.NPV);
        return new Tile(Statement.of("tile.npv"), new Value.Money(npv.mean(), simulated), quantiles(npv));
    }

    private Statement quantiles(Summary summary) {
        return Statement.of("tile.quantiles").with("p10", new Value.Amount(summary.p10(), simulated))
                .with("p50", new Value.Amount(summary.p50(), simulated))
                .with("p90", new Value.Amount(summary.p90(), simulated));
    }

    private Tile irr() {
        MeasureValue irr = proposal.expected().get(Measure.IRR);
        Summary trials = proposal.summary(Measure.IRR);
        Value value = irr.isDefined() ? new Value.Percent(irr.value(), 0) : Value.Word.of("none");
        if (!irr.isDefined()) {
            return new Tile(Statement.of("tile.irr"), value,
                    Statement.of("tile.because").with("because", Reasons.of(irr)));
        }
        return new Tile(Statement.of("tile.irr"), value, Double.isNaN(trials.p10())
                ? Statement.of("tile.irr.undefined").with("share", new Value.Chance(trials.undefined()))
                : Statement.of("tile.range").with("p10", percent(trials.p10(), trials))
                        .with("p90", percent(trials.p90(), trials)));
    }

    private static Value percent(double share, Summary of) {
        return new Value.Percent(share, Digits.decimals(0, 100 * Digits.error(Stream.of(of))));
    }

    private Tile payback() {
        MeasureValue payback = proposal.expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS);
        Statement label = Statement.of("tile.payback");
        double paidBack = proposal.probabilities().paidBack();
        Statement detail = Double.isNaN(paidBack) ? Statement.of("tile.payback.nothing")
                : Statement.of("tile.payback.share").with("share", new Value.Chance(paidBack));
        if (payback.isDefined() && payback.value() >= 1) {
            int month = (int) payback.value();
            return new Tile(label, new Value.MonthNumber(month), detail);
        }
        boolean never = !payback.isDefined() && Reasons.isNever(payback);
        return new Tile(label, Value.Word.of(never ? "never" : "none"), detail);
    }

    private Tile peakFunding() {
        MeasureValue peak = proposal.expected().get(Measure.PEAK_FUNDING);
        Summary trials = proposal.summary(Measure.PEAK_FUNDING);
        Value value = scale.isZero(peak.value()) ? Value.Word.of("tile.peak.none")
                : new Value.Money(peak.value(), known(trials));
        return new Tile(Statement.of("tile.peak"), value, range(trials));
    }

    private Tile firstYear() {
        Summary result = proposal.summary(Measure.FIRST_YEAR_RESULT);
        Horizon horizon = analysis.scenario().horizon();
        int last = AccountingYears.lastMonthOfFirst(horizon, analysis.scenario().finance().yearStarts());
        Statement label = Statement.of("tile.first-year").with("from", new Value.Calendar(horizon.start()))
                .with("to", new Value.Calendar(horizon.month(last)));
        return new Tile(label, new Value.MoneyEffect(result.mean(), known(result)), range(result));
    }

    private Statement range(Summary summary) {
        return Statement.of("tile.range").with("p10", new Value.Amount(summary.p10(), known(summary)))
                .with("p90", new Value.Amount(summary.p90(), known(summary)));
    }

    private MoneyScale known(Summary summary) {
        return Digits.justified(scale, Digits.error(Stream.of(summary)));
    }

    private Tile loss() {
        return new Tile(Statement.of("tile.loss"),
                new Value.Chance(analysis.chanceOfLoss(proposal)),
                Statement.of("tile.loss.shortfall")
                        .with("shortfall", new Value.Money(proposal.expectedShortfall(), simulated)));
    }
}
