package no.brobygger.report.page.cash;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.TerminalValue;

/**
 * Page 4: the cash and the accounts of the central case, which finance can recompute.
 *
 * @param title     the message
 * @param statement the table, plan minus baseline
 * @param bridge    from spend to NPV
 * @param readings  NPV under each reading of what counts after the horizon
 * @param compared  central case beside the simulation
 * @param basis     what the figures rest on
 */
public record CashPage(Statement title, CashStatement statement, Statement bridgeTitle, Bridge bridge,
                       Statement readingsTitle, List<Reading> readings, Statement compared, List<BasisLine> basis) {

    /** NPV if this counts after the horizon. */
    public record Reading(Statement name, Value residual, Value npv, boolean used) {
    }

    /** A convention of the calculation. */
    public record BasisLine(Statement name, Statement text) {
    }

    public static CashPage of(Analysis analysis) {
        PlanAnalysis proposal = analysis.proposal();
        CashFlowDifference difference = new CashFlowDifference(analysis);
        MoneyScale scale = MoneyScale.of(DoubleStream.concat(difference.largest(),
                DoubleStream.of(proposal.central().value(Measure.NPV))));
        return new CashPage(title(analysis, scale), CashStatement.of(analysis, difference, scale),
                Statement.headed("cash.bridge", scale), Bridge.of(proposal.central(), scale), Statement.headed("cash.readings", scale),
                readings(analysis, scale), compared(analysis, scale), Basis.of(analysis.scenario()));
    }

    private static Statement title(Analysis analysis, MoneyScale scale) {
        CentralCase central = analysis.proposal().central();
        double npv = central.value(Measure.NPV);
        double peak = central.value(Measure.PEAK_FUNDING);
        double cash = central.value(Measure.NPV_CASH);
        String funded = scale.isZero(peak) ? "unfunded" : "funded";
        String key = npv == 0 && peak == 0 ? "nothing"
                : npv > 0 ? funded + (cash > 0 ? ".pays" : ".pays-later") : "loses";
        return Statement.of("cash.title." + key).with("peak", new Value.Money(peak, scale))
                .with("npv", new Value.Money(npv, scale)).with("lost", new Value.Money(Math.abs(npv), scale))
                .with("cash", new Value.MoneyEffect(cash, scale))
                .with("residual", new Value.MoneyEffect(npv - cash, scale));
    }

    private static List<Reading> readings(Analysis analysis, MoneyScale scale) {
        CentralCase central = analysis.proposal().central();
        TerminalValue used = analysis.scenario().finance().terminalValue();
        return Stream.of(TerminalValue.values()).map(mode -> {
            double residual = central.residualValueByMode().get(mode);
            return new Reading(Statement.of("reading." + Keys.of(mode)), new Value.Amount(residual, scale),
                    new Value.Amount(central.value(Measure.NPV_CASH) + residual, scale), mode == used);
        }).toList();
    }

    private static Statement compared(Analysis analysis, MoneyScale scale) {
        PlanAnalysis proposal = analysis.proposal();
        Summary npv = proposal.summary(Measure.NPV);
        double central = proposal.central().value(Measure.NPV);
        MoneyScale simulated = Digits.justified(scale, Digits.error(Stream.of(npv)));
        return Statement.of("cash.compared.text").with("central", new Value.Money(central, scale))
                .with("mean", new Value.Money(npv.mean(), simulated)).with("median", new Value.Money(npv.p50(), simulated))
                .with("error", new Value.Money(npv.standardError(), Digits.ofError(scale, npv.standardError())));
    }
}
