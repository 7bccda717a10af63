package no.brobygger.decision.option;

import java.util.Optional;

/**
 * An option that is not set beside the plans, and why.
 *
 * @param plan the plan of the scenario that it equals, where that is the reason
 */
public record LeftOut(OptionKind kind, Reason reason, Optional<String> plan) {

    /** Why an option says nothing here. */
    public enum Reason {
        SAME_AS_PLAN("a plan of the scenario does just that"),
        NO_MARKETING("the proposal spends nothing on marketing"),
        NO_BRAND_OR_ACTIVATION("the proposal spends nothing on brand or activation"),
        NO_ACTIVITY("the scenario has no activity of that kind"),
        SPENDS_NO_MORE("the proposal spends no more than the baseline in the first year"),
        BEYOND_EVIDENCE("more than half of the price would have to go, and an elasticity says nothing of that");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** In English, for results. */
        public String text() {
            return text;
        }
    }

    static LeftOut because(OptionKind kind, Reason reason) {
        return new LeftOut(kind, reason, Optional.empty());
    }
}
