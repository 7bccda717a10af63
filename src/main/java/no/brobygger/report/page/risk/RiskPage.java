package no.brobygger.report.page.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;

/**
 * Page 6: how far it may come out otherwise, and why.
 *
 * @param title        the message
 * @param distribution of NPV
 * @param tornado      what moves NPV most; empty where nothing was asked
 * @param stress       what becomes of it where one thing goes wrong; empty where nothing was tried
 * @param switching    where the central case is worth nothing; empty where nothing was asked
 * @param register     the risks that the scenario names
 * @param grounds      what the ranges rest on, sentence by sentence
 */
public record RiskPage(Statement title, Statement chartTitle, NpvDistribution distribution, List<Statement> chartNotes,
                       List<TornadoChart> tornado, List<StressTable> stress,
                       List<SwitchingTable> switching, RiskRegister register, List<Statement> grounds) {

    /** Bars that the page has room for. */
    private static final int BARS = 10;
    private static final int MOST = 6;
    private static final int FEWEST = 3;

    /** Lines of switching values that the page has room for beside the risks of the file. */
    private static int switching(Scenario scenario) {
        return Math.max(FEWEST, MOST - scenario.risks().size());
    }

    public static RiskPage of(Analysis analysis, DecisionBasis basis) {
        PlanAnalysis proposal = analysis.proposal();
        Summary npv = proposal.summary(Measure.NPV);
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(npv.mean(), npv.p10(), npv.p90(),
                proposal.expectedShortfall(), proposal.summary(Measure.NPV_CASH).mean()));
        MoneyScale simulated = Digits.justified(scale, Digits.error(Stream.of(npv)));
        NpvDistribution distribution = NpvDistribution.of(analysis.npv().get(proposal.plan().name()), npv,
                proposal.expectedShortfall(), analysis.chanceOfLoss(proposal), simulated);
        return new RiskPage(title(distribution), Statement.headed("risk.chart", simulated), distribution,
                List.of(Statement.of("risk.chart.note").with("trials", new Value.Number(distribution.trials(), 0))
                                .with("width", new Value.Money(distribution.width(), ofWidth(distribution))),
                        Statement.of("risk.chart.cash")
                                .with("cash", new Value.Chance(proposal.probabilities().npvCashPositive()))),
                basis.sensitivity().map(s -> TornadoChart.of(s, BARS)).filter(t -> !t.bars().isEmpty()).stream().toList(),
                StressTable.of(analysis, basis.stress()).stream().toList(),
                basis.sensitivity().map(s -> SwitchingTable.of(s, switching(analysis.scenario())).briefly()).stream().toList(),
                RiskRegister.of(analysis.scenario(), basis.stress()), grounds(analysis, scale));
    }

    /** A class is as wide as it is, however little the trials know of NPV. */
    private static MoneyScale ofWidth(NpvDistribution distribution) {
        double width = distribution.width() / distribution.scale().unit().size();
        int decimals = 0;
        while (decimals < 6 && Math.abs(width - Math.rint(width)) > 1e-9) {
            width *= 10;
            decimals++;
        }
        return new MoneyScale(distribution.scale().unit(), decimals);
    }

    static Statement title(NpvDistribution d) {
        Summary npv = d.npv();
        boolean same = d.counts().length == 1 && npv.mean() == 0;
        String key = same ? "nothing" : npv.mean() > 0 ? "gains" : d.loss() < 0.5 ? "loses-on-average" : "loses";
        return Statement.of("risk.title." + key).with("loss", new Value.Chance(d.loss()))
                .with("trials", new Value.Number(d.trials(), 0)).with("mean", new Value.Money(npv.mean(), d.scale()))
                .with("p10", new Value.Money(npv.p10(), d.scale())).with("p90", new Value.Money(npv.p90(), d.scale()));
    }

    private static List<Statement> grounds(Analysis analysis, MoneyScale scale) {
        Scenario scenario = analysis.scenario();
        List<Assumption> uncertain = scenario.assumptions().stream().filter(Assumption::isUncertain).toList();
        List<Statement> grounds = new ArrayList<>();
        grounds.add(Statement.of("risk.grounds.inputs")
                .with("inputs", new Value.Number(scenario.assumptions().size(), 0))
                .with("uncertain", new Value.Number(uncertain.size(), 0))
                .with("own", new Value.Number(uncertain.stream().filter(a -> !a.provenance().byDefault()).count(), 0)));
        grounds.add(scenario.correlations().isEmpty() ? Statement.of("risk.grounds.independent")
                : Statement.of("risk.grounds.correlated")
                        .with("pairs", new Value.Number(scenario.correlations().size(), 0)));
        grounds.add(Statement.of("risk.grounds.trials")
                .with("trials", new Value.Number(scenario.simulation().trials(), 0))
                .with("sampling", Value.Word.of("risk.sampling." + scenario.simulation().sampling().key()))
                .with("seed", new Value.Text(String.valueOf(scenario.simulation().seed()))));
        grounds.addAll(precision(analysis.proposal().summary(Measure.NPV), scale));
        grounds.add(Statement.of("risk.grounds.limits"));
        return List.copyOf(grounds);
    }

    private static List<Statement> precision(Summary npv, MoneyScale scale) {
        List<Statement> precision = new ArrayList<>();
        precision.add(Statement.of("risk.grounds.error").with("error",
                new Value.Money(npv.standardError(), Digits.ofError(scale, npv.standardError()))));
        Summary.Precision p = npv.precision();
        if (DoubleStream.of(p.p10(), p.p50(), p.p90()).allMatch(Double::isFinite)) {
            precision.add(Statement.of("risk.grounds.precision").with("p10", halfWidth(p.p10(), scale))
                    .with("p50", halfWidth(p.p50(), scale)).with("p90", halfWidth(p.p90(), scale)));
        }
        return precision;
    }

    private static Value halfWidth(double half, MoneyScale scale) {
        return new Value.Money(half, Digits.ofError(scale, half));
    }
}
