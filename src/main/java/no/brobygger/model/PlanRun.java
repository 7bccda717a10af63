package no.brobygger.model;

import java.util.List;
import no.brobygger.model.PlanPath.Residual;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Scenario;

/**
 * One plan through the months: the segments step, their money is summed (model, section 5).
 *
 * <pre>
 * C̄_t         = (C_(t−1) + C_t) / 2
 * revenue      = C̄ · price      variable cost = C̄ · cost      acquisition cost = N · acquisition-cost
 * contribution = revenue − variable cost − acquisition cost
 * result       = contribution − marketing spend − plan costs − risk costs
 * tax          = tax-rate · result
 * working capital_t = revenue_t · receivable-days · 12/365
 * cash_t       = result − tax − (working capital_t − working capital_(t−1))
 * </pre>
 * Where the spending goes on after the horizon, the months after it only add to the residual.
 */
final class PlanRun {
    private final Scenario scenario;
    private final Draws draws;
    private final Memory memory;
    private final Spending spending;
    private final Effects effects;
    private final List<SegmentRun> segments;
    private final PlanPath path;
    private final int horizon;
    private final double taxRate;
    private final double capitalShare;
    private final double[][] planCosts;
    private final double[][] riskCosts;
    private double[] capitalBefore;

    PlanRun(World world, Plan plan, Spending spending, Effects effects) {
        this.scenario = world.scenario();
        this.draws = world.draws();
        this.memory = world.memory();
        this.spending = spending;
        this.effects = effects;
        this.segments = world.newSegments();
        Finance finance = scenario.finance();
        horizon = scenario.horizon().months();
        taxRate = finance.taxRate().median();
        capitalShare = finance.receivableDays().median() * 12 / 365;
        double[] marketing = new double[horizon];
        for (int t = 1; t <= horizon; t++) {
            marketing[t - 1] = spending.total(t);
        }
        path = new PlanPath(horizon, world.memory(), marketing, taxRate, capitalShare, effects);
        planCosts = planCosts(plan);
        ActiveRisks risks = new ActiveRisks(world, plan.name(), horizon);
        riskCosts = risks.isEmpty() ? nothing() : risks.costs();
    }

    PlanPath path() {
        opening();
        for (int t = 1; t <= horizon; t++) {
            path.planCosts[t - 1] = planCosts[t - 1];
            path.riskCosts[t - 1] = riskCosts[t - 1];
            month(t, Month.of(path, t));
        }
        path.customerValue = this::customerValue;
        path.nothing = new Residual(path.workingCapital(horizon), new double[draws.size()]);
        path.customerBase = customerBaseResidual();
        if (spending.months() > horizon) {
            path.clv(); // The segments will not stand at T any longer.
            path.customerBaseAndBrand = carryOn();
        }
        return path;
    }

    private void opening() {
        path.openingCustomers = new double[draws.size()];
        path.openingWorkingCapital = new double[draws.size()];
        for (SegmentRun segment : segments) {
            for (int i = 0; i < draws.size(); i++) {
                path.openingCustomers[i] += segment.base.count()[i];
                path.openingWorkingCapital[i] += segment.revenue()[i] * capitalShare;
            }
        }
        capitalBefore = path.openingWorkingCapital.clone();
    }

    /** Steps the segments through month t and sums their money. */
    private void month(int t, Month m) {
        int calendarMonth = scenario.horizon().calendarMonth(t);
        for (SegmentRun segment : segments) {
            segment.step(t, calendarMonth, effects);
            add(m.customers, segment.base.count());
            add(m.market, segment.base.market());
            add(m.won, segment.base.won());
            add(m.revenue, segment.revenue());
            add(m.acquisitionCost, segment.acquisitionCost());
            add(m.contribution, segment.contribution());
        }
        double marketing = spending.total(t);
        for (int i = 0; i < m.result.length; i++) {
            m.result[i] = m.contribution[i] - marketing;
        }
        if (t <= horizon) {
            subtract(m.result, path.planCosts(t));
            subtract(m.result, path.riskCosts(t));
        }
        for (int i = 0; i < m.cash.length; i++) {
            double capital = m.revenue[i] * capitalShare;
            m.cash[i] = m.result[i] - taxRate * m.result[i] - (capital - capitalBefore[i]);
            capitalBefore[i] = capital;
        }
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private static void subtract(double[] sum, double[] less) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= less[i];
        }
    }

    /** CLV, weighted over the segments by the month's new customers, and equity under the conditions of T. */
    private PlanPath.CustomerValue customerValue() {
        double[] weights = new double[draws.size()];
        double[] mean = new double[draws.size()];
        double[] equity = new double[draws.size()];
        for (SegmentRun segment : segments) {
            double[] clv = segment.clv(horizon, effects);
            for (int i = 0; i < clv.length; i++) {
                mean[i] += clv[i] * segment.base.won()[i];
                weights[i] += segment.base.won()[i];
            }
            segment.addEquity(horizon, effects, equity);
        }
        for (int i = 0; i < weights.length; i++) {
            mean[i] = weights[i] > 0 ? mean[i] / weights[i] : Double.NaN;
        }
        return new PlanPath.CustomerValue(mean, equity);
    }

    private Residual customerBaseResidual() {
        Residual residual = new Residual(new double[draws.size()], new double[draws.size()]);
        segments.forEach(s -> s.addResidual(capitalShare, residual.value(), residual.runOffMargin()));
        return residual;
    }

    /** Months T+1 … T+60 discounted to T, then the customers on the books run off. */
    private Residual carryOn() {
        double[] value = new double[draws.size()];
        double[] margin = new double[draws.size()];
        double discount = 1 / (1 + scenario.finance().monthlyDiscountRate());
        double factor = 1;
        for (int t = horizon + 1; t <= spending.months(); t++) {
            Month m = Month.empty(draws.size());
            month(t, m);
            factor *= discount;
            for (int i = 0; i < value.length; i++) {
                value[i] += factor * m.cash[i];
                margin[i] += factor * m.contribution[i];
            }
        }
        Residual runOff = customerBaseResidual();
        for (int i = 0; i < value.length; i++) {
            value[i] += factor * runOff.value()[i];
            margin[i] += factor * runOff.runOffMargin()[i];
        }
        return new Residual(value, margin);
    }

    /** Months without costs: all of them one column of zeros. */
    private double[][] nothing() {
        double[][] months = new double[horizon][];
        java.util.Arrays.fill(months, new double[draws.size()]);
        return months;
    }

    private double[][] planCosts(Plan plan) {
        if (plan.costs().isEmpty()) {
            return nothing();
        }
        double[][] costs = memory.months(horizon);
        for (PlanCost cost : plan.costs()) {
            double[] amount = draws.of(cost.amount());
            int from = cost instanceof PlanCost.Running running ? running.from() : ((PlanCost.Once) cost).month();
            int to = cost instanceof PlanCost.Running running ? running.to() : from;
            double share = cost instanceof PlanCost.Running ? 1.0 / 12 : 1;
            for (int t = from; t <= to; t++) {
                for (int i = 0; i < amount.length; i++) {
                    costs[t - 1][i] += amount[i] * share;
                }
            }
        }
        return costs;
    }

    /** The columns of one month, summed over the segments. */
    private record Month(double[] customers, double[] market, double[] won, double[] revenue,
                         double[] acquisitionCost, double[] contribution, double[] result, double[] cash) {

        static Month of(PlanPath p, int t) {
            return new Month(p.customers(t), p.market(t), p.won(t), p.revenue(t), p.acquisitionCost(t),
                    p.contribution(t), p.result(t), p.cash(t));
        }

        static Month empty(int n) {
            return new Month(new double[n], new double[n], new double[n], new double[n], new double[n],
                    new double[n], new double[n], new double[n]);
        }
    }
}
