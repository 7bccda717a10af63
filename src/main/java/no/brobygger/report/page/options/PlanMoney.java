package no.brobygger.report.page.options;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.BrandShare;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.SpendSchedule;

/**
 * What the plans spend their money on over the horizon, nominal.
 *
 * @param title      names the unit
 * @param plans      in the order of the file
 * @param brandShare the published split, as a yardstick
 * @param note       where the yardstick comes from; empty where no plan has money that it divides
 */
public record PlanMoney(Statement title, List<Split> plans, BrandShare brandShare, List<Statement> note,
                        MoneyScale scale) {

    /**
     * One plan's money.
     *
     * @param byKind all kinds of activity
     * @param costs  that are not media: plan and risk costs of the central case
     */
    public record Split(Value.Text plan, Role role, Map<ActivityKind, Double> byKind, double costs) {

        public double total() {
            return costs + byKind.values().stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Brand and activation together: what the published split divides. */
        public double communication() {
            return byKind.get(ActivityKind.BRAND) + byKind.get(ActivityKind.ACTIVATION);
        }

        /** Share of brand in that; NaN without any. */
        public double brandShare() {
            return communication() > 0 ? byKind.get(ActivityKind.BRAND) / communication() : Double.NaN;
        }
    }

    static PlanMoney of(Analysis analysis) {
        List<Split> plans = analysis.plans().stream().map(p -> split(analysis, p)).toList();
        MoneyScale scale = MoneyScale.of(plans.stream().mapToDouble(Split::total));
        return new PlanMoney(Statement.of("options.money").with("unit", new Value.MoneyUnit(scale))
                .with("months", new Value.Months(analysis.scenario().horizon().months())), plans,
                analysis.scenario().usualBrandShare(), note(analysis, plans), scale);
    }

    private static List<Statement> note(Analysis analysis, List<Split> plans) {
        BrandShare usual = analysis.scenario().usualBrandShare();
        return plans.stream().noneMatch(p -> p.communication() > 0) ? List.of()
                : List.of(Statement.of("options.money.note." + Keys.of(analysis.scenario().context()))
                        .with("share", new Value.Percent(usual.share(), 0))
                        .with("source", new Value.Text(usual.source())));
    }

    private static Split split(Analysis analysis, PlanAnalysis plan) {
        Map<ActivityKind, Double> byKind = new EnumMap<>(ActivityKind.class);
        for (ActivityKind kind : ActivityKind.values()) {
            byKind.put(kind, 0.0);
        }
        for (Activity activity : analysis.scenario().activities()) {
            byKind.merge(activity.kind(), spent(plan.plan(), activity, analysis.scenario().horizon()), Double::sum);
        }
        return new Split(Labels.brief(plan.plan()), Role.of(analysis, plan), byKind, costs(plan));
    }

    /** On one activity over the horizon, nominal. */
    static double spent(Plan plan, Activity activity, Horizon horizon) {
        return DoubleStream.of(SpendSchedule.of(plan, activity.name(), horizon)).sum();
    }

    /** Plan and risk costs over the horizon in the central case, nominal. */
    static double costs(PlanAnalysis plan) {
        return sum(plan, Series.PLAN_COSTS) + sum(plan, Series.RISK_COSTS);
    }

    private static double sum(PlanAnalysis plan, Series series) {
        return Arrays.stream(plan.central().monthly().get(series)).sum();
    }
}
