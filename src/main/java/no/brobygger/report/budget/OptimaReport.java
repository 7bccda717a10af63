package no.brobygger.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.decision.budget.BudgetCurve;
import no.brobygger.decision.budget.Gain;
import no.brobygger.decision.budget.Objective;
import no.brobygger.decision.budget.Optima;
import no.brobygger.decision.budget.Optimum;
import no.brobygger.decision.budget.OptimumAmount;
import no.brobygger.decision.budget.OptimumSplit;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;

/**
 * The best split and the best amount of the proposal's money.
 *
 * @param title  the message
 * @param lead   how sure it is
 * @param tables best split by horizon, by attitude to risk, best amount by horizon
 * @param notes  how the tables are meant, and on what they rest
 */
public record OptimaReport(Statement title, List<Statement> lead, String currency, Language language,
                           List<OptimaTable> tables, List<Statement> notes) {

    /** In the language of the scenario. */
    public static OptimaReport of(Optima optima) {
        Scenario scenario = optima.scenario();
        Optimum last = OptimaTable.last(optima);
        return new OptimaReport(title(optima, last), lead(optima, last), scenario.heading().currency(),
                scenario.language(), List.of(OptimaTable.byHorizon(optima), OptimaTable.byAttitude(optima, last),
                        OptimaTable.amounts(optima)), notes(optima));
    }

    private static Statement title(Optima optima, Optimum last) {
        Scenario scenario = optima.scenario();
        OptimumSplit mean = last.split(Objective.MEAN);
        MoneyScale gains = scale(mean.gain());
        return Statement.of(title(mean, last))
                .with("brand", new Value.Percent(brand(scenario, shares(mean)), 0))
                .with("planned", new Value.Percent(brand(scenario, last.planned()), 0))
                .with("months", new Value.Months(last.months()))
                .with("more", new Value.Money(Math.abs(mean.gain().gain()), gains))
                .with("effect", new Value.MoneyEffect(mean.gain().gain(), gains))
                .with("half", new Value.Money(mean.gain().halfWidth(), gains));
    }

    private static String title(OptimumSplit best, Optimum at) {
        if (best.gain().isTold()) {
            return "optimise.title";
        }
        if (best.gain().isLoss()) {
            return "optimise.title.worse";
        }
        return at.startsAsPlanned() && best.split().equals(at.start()) ? "optimise.title.planned" : "optimise.title.same";
    }

    /** Known on the same draws, so it may be seen where it is below the last digit of either mean. */
    private static MoneyScale scale(Gain gain) {
        return Digits.justified(MoneyScale.headline(DoubleStream.of(gain.gain(), gain.halfWidth())),
                gain.standardError());
    }

    private static List<Statement> lead(Optima optima, Optimum last) {
        List<Statement> lead = new ArrayList<>();
        OptimumSplit mean = last.split(Objective.MEAN);
        double npv = mean.value();
        if (mean.gain().isContradicted()) {
            lead.add(Statement.of("optimise.contradicted")
                    .with("chosen", new Value.MoneyEffect(mean.gain().chosenOn(), scale(mean.gain()))));
        }
        if (!last.startsAsPlanned() && !mean.split().equals(last.start())) {
            MoneyScale gains = scale(mean.overStart());
            lead.add(Statement.of("optimise.over-start")
                    .with("effect", new Value.MoneyEffect(mean.overStart().gain(), gains))
                    .with("half", new Value.Money(mean.overStart().halfWidth(), gains)));
        }
        if (npv < 0 && !mean.gain().isLoss()) {
            lead.add(Statement.of("optimise.loss").with("npv", new Value.Money(npv, OptimaTable.scale(optima))));
        }
        MoneyScale budgets = OptimaTable.budgets(optima);
        lead.add(Statement.of("optimise.amount." + size(last.amounts().get(0)))
                .with("best", new Value.Money(last.amounts().get(0).money(), budgets))
                .with("planned", new Value.Money(last.money(), budgets)));
        optima.byHorizon().stream().filter(Optimum::isCautionNearBaseline).reduce((nearer, later) -> later)
                .ifPresent(o -> lead.add(cautious(o, optima.scenario(), budgets)));
        Optimum first = optima.byHorizon().get(0);
        if (first != last) {
            lead.add(Statement.of("optimise.horizon").with("months", new Value.Months(first.months()))
                    .with("brand", new Value.Percent(brand(optima.scenario(), shares(first.split(Objective.MEAN))), 0)));
        }
        return List.copyOf(lead);
    }

    private static Statement cautious(Optimum optimum, Scenario scenario, MoneyScale budgets) {
        return Statement.of("optimise.cautious").with("months", new Value.Months(optimum.months()))
                .with("cautious", new Value.Money(optimum.amount(Objective.P10).money(), budgets))
                .with("mean", new Value.Money(optimum.amount(Objective.MEAN).money(), budgets))
                .with("baseline", Labels.brief(scenario.baselinePlan()))
                .with("today", new Value.Money(optimum.baseline(), budgets));
    }

    private static String size(OptimumAmount best) {
        if (best.amount() == 0) {
            return "none";
        }
        if (best.amount() == BudgetCurve.MOST) {
            return "most";
        }
        boolean isAlike = best.flat().from() <= 1 && best.flat().to() >= 1;
        return isAlike ? "alike" : best.amount() < 1 ? "less" : "more";
    }

    private static List<Statement> notes(Optima optima) {
        return List.of(Statement.of("optimise.note.split"), Statement.of("optimise.note.krone"),
                Statement.of("optimise.note.trials").with("trials", new Value.Number(optima.trials(), 0))
                        .with("fresh", new Value.Number(optima.fresh(), 0))
                        .with("seed", new Value.Number(optima.scenario().simulation().seed(), 0)));
    }

    private static List<Double> shares(OptimumSplit split) {
        return split.split().percents().stream().map(p -> p / 100.0).toList();
    }

    private static double brand(Scenario scenario, List<Double> shares) {
        double brand = 0;
        for (int k = 0; k < shares.size(); k++) {
            brand += scenario.activities().get(k).kind() == ActivityKind.BRAND ? shares.get(k) : 0;
        }
        return brand;
    }
}
