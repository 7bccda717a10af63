package no.brobygger.finance;

import no.brobygger.finance.measure.DiscountFactors;
import no.brobygger.model.PlanPath;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Firm;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.TerminalValue;

/**
 * A plan against the baseline in one trial at a time: {@link #load} a trial, then ask for its measures. Each measure
 * is defined as in the model, section 7; one that has no meaning is NaN (payback "never": +infinity), and
 * {@code finance.measure} gives the reason in words.
 *
 * <p>Δ is plan − baseline; flows fall at month ends and stand at month − 1.
 */
public final class InvestmentCase {
    private final Horizon horizon;
    private final Finance finance;
    private final Firm firm;
    private final PlanPath plan;
    private final PlanPath baseline;
    private final TerminalValue reading;
    private final double[] factors;
    private final int firstYearMonths;
    private final CashFlows flows;
    private final double[] attractiveness;
    private int trial;

    /** Compares two paths of the same block under the scenario's reading of the residual. */
    public InvestmentCase(Scenario scenario, PlanPath plan, PlanPath baseline) {
        this(scenario, plan, baseline, scenario.finance().terminalValue());
    }

    /** Compares two paths of the same block under a given reading of the residual. */
    public InvestmentCase(Scenario scenario, PlanPath plan, PlanPath baseline, TerminalValue reading) {
        this.horizon = scenario.horizon();
        this.finance = scenario.finance();
        this.firm = scenario.firm().orElse(null);
        this.plan = plan;
        this.baseline = baseline;
        this.reading = reading;
        factors = DiscountFactors.monthly(finance.discountRate().median(), horizon.months());
        firstYearMonths = firstYearMonths();
        flows = new CashFlows(factors);
        attractiveness = plan.attractiveness(horizon.months());
    }

    /** Months from the start to the end of the accounting year in which it lies. */
    private int firstYearMonths() {
        int untilYearStarts = Math.floorMod(finance.yearStarts() - horizon.start().getMonthValue(), 12);
        return Math.min(untilYearStarts == 0 ? 12 : untilYearStarts, horizon.months());
    }

    /** Makes trial {@code i} of the block the current one. */
    public InvestmentCase load(int i) {
        trial = i;
        double largest = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            double own = plan.cash(t)[i];
            double other = baseline.cash(t)[i];
            flows.set(t, own - other);
            largest = Math.max(largest, Math.max(Math.abs(own), Math.abs(other)));
        }
        flows.complete(residualDifference(), largest);
        return this;
    }

    /** The Δcash of the current trial, its residual and the rules that rest on them. */
    public CashFlows flows() {
        return flows;
    }

    /** Δresidual at month T, not discounted. */
    private double residualDifference() {
        return plan.residual(reading).value()[trial] - baseline.residual(reading).value()[trial];
    }

    /** PV of (Δcontribution + the Δ run-off margin) over PV of Δinv; NaN where PV of Δinv ≤ 1 % of the plan's. */
    public double returnMultiple() {
        double invested = 0;
        double planInvested = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            planInvested += factors[t - 1] * invested(plan, t);
            invested += factors[t - 1] * (invested(plan, t) - invested(baseline, t));
        }
        return invested <= 0.01 * planInvested ? Double.NaN : presentReturn() / invested;
    }

    /** PV of Δcontribution and of the Δ run-off margin. */
    public double presentReturn() {
        double runOff = plan.residual(reading).runOffMargin()[trial] - baseline.residual(reading).runOffMargin()[trial];
        return presentContribution() + factors[horizon.months() - 1] * runOff;
    }

    /** PV of Δcontribution. */
    public double presentContribution() {
        double sum = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            sum += factors[t - 1] * (plan.contribution(t)[trial] - baseline.contribution(t)[trial]);
        }
        return sum;
    }

    /** PV of Δ marketing spend. */
    public double presentMarketing() {
        double sum = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            sum += factors[t - 1] * (plan.marketing()[t - 1] - baseline.marketing()[t - 1]);
        }
        return sum;
    }

    /** Σ Δ(marketing + plan costs + risk costs), nominal. */
    public double invested() {
        double sum = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            sum += invested(plan, t) - invested(baseline, t);
        }
        return sum;
    }

    /** Σ Δcontribution, nominal. */
    public double returned() {
        double sum = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            sum += plan.contribution(t)[trial] - baseline.contribution(t)[trial];
        }
        return sum;
    }

    private double invested(PlanPath path, int t) {
        return path.marketing()[t - 1] + path.planCosts(t)[trial] + path.riskCosts(t)[trial];
    }

    /** Σ Δresult to the end of the first accounting year. */
    public double firstYearResult() {
        double sum = 0;
        for (int t = 1; t <= firstYearMonths; t++) {
            sum += plan.result(t)[trial] - baseline.result(t)[trial];
        }
        return sum;
    }

    /** The plan's own share of the market at month T. */
    public double marketShare() {
        return customers() / plan.market(horizon.months())[trial];
    }

    /** The plan's own customers at month T. */
    public double customers() {
        return plan.customers(horizon.months())[trial];
    }

    /** CLV of a new customer under the plan at month T; NaN where it wins none. */
    public double customerLifetimeValue() {
        return plan.clv()[trial];
    }

    /** Value of the plan's own customers on the books at month T. */
    public double customerEquity() {
        return plan.customerEquity()[trial];
    }

    /** The plan's own relative attractiveness at month T. */
    public double attractiveness() {
        return attractiveness[trial];
    }

    /** Σ (marketing + acquisition cost) / Σ new customers, the plan's own; NaN without new customers. */
    public double customerAcquisitionCost() {
        double cost = 0;
        double won = 0;
        for (int t = 1; t <= horizon.months(); t++) {
            cost += plan.marketing()[t - 1] + plan.acquisitionCost(t)[trial];
            won += plan.won(t)[trial];
        }
        return won > 0 ? cost / won : Double.NaN;
    }

    /** (market value + npv) / replacement cost; NaN where the scenario gives no firm. */
    public double tobinsQ() {
        return firm == null ? Double.NaN
                : (firm.marketValue().median() + flows.npv()) / firm.replacementCost().median();
    }
}
