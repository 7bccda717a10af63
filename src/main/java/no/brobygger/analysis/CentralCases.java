package no.brobygger.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import no.brobygger.finance.InvestmentCase;
import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.model.Draws;
import no.brobygger.model.Effects;
import no.brobygger.model.MarketModel;
import no.brobygger.model.PlanPath;
import no.brobygger.model.Spending;
import no.brobygger.model.World;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.TerminalValue;

/** The central case of each plan: one trial with every input at its median (model, section 7). */
final class CentralCases {
    private final MarketModel model;
    private final Scenario scenario;
    private final World world;
    private final Spending baselineSpending;
    private final Effects baselineEffects;
    private final PlanPath baseline;

    CentralCases(MarketModel model) {
        this.model = model;
        scenario = model.scenario();
        world = model.world(Draws.central(scenario));
        baselineSpending = model.spending(scenario.baselinePlan());
        Spending carriedOn = model.carriedOnAlways(baselineSpending);
        baselineEffects = model.effects(world, scenario.baselinePlan(), carriedOn);
        baseline = model.run(world, scenario.baselinePlan(), carriedOn, baselineEffects);
    }

    CentralCase of(Plan plan) {
        Spending spending = model.spending(plan);
        Spending carriedOn = model.carriedOnAlways(spending);
        Effects effects = model.effects(world, plan, carriedOn);
        PlanPath path = model.run(world, plan, carriedOn, effects);
        InvestmentCase investment = new InvestmentCase(scenario, path, baseline).load(0);
        Map<Measure, MeasureValue> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.appliesTo(scenario)) {
                measures.put(measure, measure.valueOf(investment));
            }
        }
        measures.put(Measure.MARGINAL_RETURN, Measure.MARGINAL_RETURN.value(marginalReturn(plan, spending, path, a -> true),
                investment));
        return new CentralCase(measures, monthly(plan, path, carriedOn, effects), residualByReading(path),
                bridge(path, effects, investment), shortAndLong(spending));
    }

    private Map<TerminalValue, Double> residualByReading(PlanPath path) {
        Map<TerminalValue, Double> values = new EnumMap<>(TerminalValue.class);
        for (TerminalValue reading : TerminalValue.values()) {
            values.put(reading, new InvestmentCase(scenario, path, baseline, reading).load(0).flows().residualValue());
        }
        return values;
    }

    /** What the next krone returns if it goes to one activity; NaN where the plan spends nothing on it. */
    double marginalReturn(Plan plan, Activity activity) {
        Spending spending = model.spending(plan);
        return marginalReturn(plan, spending, path(plan, world), a -> a.equals(activity));
    }

    /** NPV of a plan in the world where an index stands a point higher in every month, against the plan itself. */
    double worthOfPoint(Plan plan, MediatingIndex index) {
        return new InvestmentCase(scenario, path(plan, world.raising(index, 1)), path(plan, world)).load(0).flows().npv();
    }

    /** NPV of winning the plan's customers at a cost that is lower by a share of it, marketing and acquisition cost. */
    double worthOfLowerCost(Plan plan, double share) {
        PlanPath path = path(plan, world);
        double afterTax = 1 - scenario.finance().taxRate().median();
        return present(t -> afterTax * share * (path.marketing()[t - 1] + path.acquisitionCost(t)[0]));
    }

    /** CAC of a plan over the horizon. */
    MeasureValue acquisitionCost(Plan plan) {
        return Measure.CAC.valueOf(new InvestmentCase(scenario, path(plan, world), baseline).load(0));
    }

    private PlanPath path(Plan plan, World in) {
        return model.run(in, plan, model.carriedOnAlways(model.spending(plan)));
    }

    /** What the next krone returns: PV of what 1 % more spend brings over PV of what it costs, against the plan itself. */
    private double marginalReturn(Plan plan, Spending spending, PlanPath path, Predicate<Activity> chosen) {
        PlanPath raised = model.run(world, plan,
                model.carriedOnAlways(spending.taking(chosen, spending.times(1.01))));
        InvestmentCase more = new InvestmentCase(scenario, raised, path).load(0);
        double spent = more.presentMarketing();
        return spent > 0 ? more.presentReturn() / spent : Double.NaN;
    }

    private ValueBridge bridge(PlanPath path, Effects effects, InvestmentCase investment) {
        Map<Outcome, Double> byOutcome = new EnumMap<>(Outcome.class);
        double explained = 0;
        for (Outcome outcome : Outcome.values()) {
            PlanPath moved = model.run(world, scenario.baselinePlan(), model.carriedOnAlways(baselineSpending),
                    baselineEffects.withOutcomeOf(effects, outcome));
            double value = new InvestmentCase(scenario, moved, baseline).load(0).presentContribution();
            byOutcome.put(outcome, value);
            explained += value;
        }
        return new ValueBridge(byOutcome, investment.presentContribution() - explained,
                0 - present(t -> path.marketing()[t - 1] - baseline.marketing()[t - 1]),
                0 - present(t -> path.planCosts(t)[0] - baseline.planCosts(t)[0]),
                0 - present(t -> path.riskCosts(t)[0] - baseline.riskCosts(t)[0]),
                0 - present(t -> path.tax(t)[0] - baseline.tax(t)[0]),
                0 - present(t -> path.workingCapital(t)[0] - path.workingCapital(t - 1)[0]
                        - (baseline.workingCapital(t)[0] - baseline.workingCapital(t - 1)[0])),
                investment.flows().residualValue());
    }

    private double present(IntFunction<Double> flow) {
        double[] factors = DiscountFactors.monthly(scenario.finance().discountRate().median(), baseline.months());
        double sum = 0;
        for (int t = 1; t <= factors.length; t++) {
            sum += factors[t - 1] * flow.apply(t);
        }
        return sum;
    }

    /** Δcash by month with only one kind of activity spending as the plan does; costs and risks are the baseline's. */
    private Map<ActivityKind, double[]> shortAndLong(Spending spending) {
        Map<ActivityKind, double[]> byKind = new EnumMap<>(ActivityKind.class);
        for (ActivityKind kind : ActivityKind.values()) {
            PlanPath path = model.run(world, scenario.baselinePlan(),
                    baselineSpending.taking(a -> a.kind() == kind, spending));
            byKind.put(kind, series(t -> path.cash(t)[0] - baseline.cash(t)[0]));
        }
        return byKind;
    }

    private Map<Series, double[]> monthly(Plan plan, PlanPath path, Spending spending, Effects effects) {
        Map<Series, double[]> monthly = new EnumMap<>(Series.class);
        for (Series s : Series.values()) {
            if (s.isCentral() && s.isOfPath()) {
                monthly.put(s, series(t -> s.of(path, t)[0]));
            }
        }
        monthly.put(Series.CLV, model.clvByMonth(world.pricedBy(plan), effects));
        monthly.put(Series.SHARE_OF_VOICE, model.shareOfVoice(world, spending, effects));
        return monthly;
    }

    private double[] series(IntFunction<Double> value) {
        double[] months = new double[baseline.months()];
        for (int t = 1; t <= months.length; t++) {
            months[t - 1] = value.apply(t);
        }
        return months;
    }
}
