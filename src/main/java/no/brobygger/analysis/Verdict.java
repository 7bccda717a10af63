package no.brobygger.analysis;

import java.util.Optional;
import no.brobygger.scenario.TerminalValue;

/**
 * What the numbers advise on the proposal, and what one has to believe in for it.
 *
 * @param recommendation one of three
 * @param cash           mean present value of the cash within the horizon
 * @param customers      mean present value of the customers won, after the horizon, with their working capital
 * @param brand          mean present value of what the marketing still does after the horizon; 0 unless it is counted
 * @param chance         the probability that NPV is above 0
 * @param npvOnCustomers NPV of the central case with nothing but the customer base counted after the horizon
 * @param carrier        what carries a positive NPV; empty where the mean NPV is not above 0
 * @param better         the plan of the file with the highest mean NPV, where that is above the proposal's; the
 *                       baseline, whose NPV is 0, is one of them
 */
public record Verdict(Recommendation recommendation, double cash, double customers, double brand, double chance,
                      double npvOnCustomers, Optional<Carrier> carrier, Optional<String> better) {

    /** What is advised. */
    public enum Recommendation {
        /** Mean NPV above 0, likely enough so, and not owed to a generous reading of what counts after the horizon. */
        RECOMMENDED,
        /** Mean NPV above 0, but one of the other two conditions fails: spend until the first gate, then look. */
        FIRST_STAGE,
        /** Mean NPV not above 0. */
        NOT_RECOMMENDED
    }

    /** The remotest kind of value that a positive NPV needs. */
    public enum Carrier { CASH, CUSTOMERS, BRAND }

    /** The probability that NPV is above 0 from which a proposal is recommended. */
    public static final double LIKELY_ENOUGH = 0.70;

    /** The verdict on the scenario's proposal. */
    public static Verdict on(Analysis analysis) {
        PlanAnalysis proposal = analysis.proposal();
        double cash = proposal.summary(Measure.NPV_CASH).mean();
        double residual = proposal.summary(Measure.RESIDUAL_VALUE).mean();
        double brand = brandLeft(analysis);
        double chance = proposal.probabilities().npvPositive();
        double npvOnCustomers = npvOnCustomers(proposal.central());
        return new Verdict(recommendation(proposal.summary(Measure.NPV).mean(), chance, npvOnCustomers), cash,
                residual - brand, brand, chance, npvOnCustomers, carrier(cash, residual - brand, brand),
                better(analysis));
    }

    /** Mean NPV: cash, customers and brand together. */
    public double npv() {
        return cash + customers + brand;
    }

    /** True if NPV is above 0 in enough of the trials. */
    public boolean isLikelyEnough() {
        return chance >= LIKELY_ENOUGH;
    }

    private static Recommendation recommendation(double meanNpv, double chance, double npvOnCustomers) {
        if (!(meanNpv > 0)) {
            return Recommendation.NOT_RECOMMENDED;
        }
        return chance >= LIKELY_ENOUGH && npvOnCustomers > 0 ? Recommendation.RECOMMENDED : Recommendation.FIRST_STAGE;
    }

    private static double npvOnCustomers(CentralCase central) {
        return central.value(Measure.NPV_CASH) + central.residualValueByMode().get(TerminalValue.CUSTOMER_BASE);
    }

    /** Known for the central case: the residual's part beyond the customer base. The rest of the mean is customers. */
    private static double brandLeft(Analysis analysis) {
        if (analysis.scenario().finance().terminalValue() != TerminalValue.CUSTOMER_BASE_AND_BRAND) {
            return 0;
        }
        var byMode = analysis.proposal().central().residualValueByMode();
        return byMode.get(TerminalValue.CUSTOMER_BASE_AND_BRAND) - byMode.get(TerminalValue.CUSTOMER_BASE);
    }

    private static Optional<Carrier> carrier(double cash, double customers, double brand) {
        if (!(cash + customers + brand > 0)) {
            return Optional.empty();
        }
        if (cash > 0) {
            return Optional.of(Carrier.CASH);
        }
        return Optional.of(cash + customers > 0 ? Carrier.CUSTOMERS : Carrier.BRAND);
    }

    private static Optional<String> better(Analysis analysis) {
        String best = analysis.scenario().proposal();
        double highest = analysis.proposal().summary(Measure.NPV).mean();
        for (PlanAnalysis plan : analysis.plans()) {
            if (plan.summary(Measure.NPV).mean() > highest) {
                highest = plan.summary(Measure.NPV).mean();
                best = plan.plan().name();
            }
        }
        return best.equals(analysis.scenario().proposal()) ? Optional.empty() : Optional.of(best);
    }
}
