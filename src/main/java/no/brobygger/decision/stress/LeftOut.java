package no.brobygger.decision.stress;

/**
 * A hardship that would change nothing in this scenario, and why.
 *
 * @param risk name of the scenario's risk where the hardship is one; empty otherwise
 */
public record LeftOut(Hardship hardship, String risk, Reason reason) {

    /** Why it would change nothing. */
    public enum Reason {
        CERTAIN_EFFECTIVENESS("the effectiveness of every activity is one number"),
        NO_RIVALS("the scenario says nothing of rivals"),
        NO_BRAND("the scenario has no brand activity"),
        NOT_MET("neither the proposal nor the baseline meets it");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** In English, for results. */
        public String text() {
            return text;
        }
    }
}
