package no.brobygger.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;

/**
 * Every plan of the file on one line.
 *
 * @param title names the unit of the money in all lines
 */
public record PlanTable(Statement title, List<PlanRow> rows) {

    static PlanTable of(Analysis analysis) {
        MoneyScale scale = MoneyScale.of(analysis.plans().stream().flatMapToDouble(
                p -> DoubleStream.of(spend(p), p.summary(Measure.NPV).p10(), p.summary(Measure.NPV).p90())));
        return new PlanTable(Statement.of("plans.title").with("unit", new Value.MoneyUnit(scale)),
                analysis.plans().stream().map(p -> row(analysis, p, scale)).toList());
    }

    private static PlanRow row(Analysis analysis, PlanAnalysis plan, MoneyScale scale) {
        String name = plan.plan().name();
        Value.Amount spend = new Value.Amount(spend(plan), scale);
        if (name.equals(analysis.scenario().baseline())) {
            Value none = Value.Word.of("plans.reference");
            return new PlanRow(Labels.of(plan.plan()), "plans.baseline", false,
                    List.of(spend, none, none, none, none, none));
        }
        Summary npv = plan.summary(Measure.NPV);
        MeasureValue irr = plan.expected().get(Measure.IRR);
        List<Value> cells = List.of(spend, new Value.Amount(npv.mean(), scale), new Value.Amount(npv.p10(), scale),
                new Value.Amount(npv.p90(), scale),
                irr.isDefined() ? new Value.Percent(irr.value(), 0) : Value.Word.of("plans.reference"),
                new Value.Chance(DecisionPage.chanceOfLoss(analysis, plan)));
        boolean proposed = name.equals(analysis.scenario().proposal());
        return new PlanRow(Labels.of(plan.plan()), proposed ? "plans.proposal" : "plans.alternative", proposed, cells);
    }

    /** Marketing, plan and risk costs over the horizon in the central case, nominal. */
    private static double spend(PlanAnalysis plan) {
        return DoubleStream.of(sum(plan, Series.MARKETING), sum(plan, Series.PLAN_COSTS), sum(plan, Series.RISK_COSTS))
                .sum();
    }

    private static double sum(PlanAnalysis plan, Series series) {
        return Arrays.stream(plan.central().monthly().get(series)).sum();
    }
}
