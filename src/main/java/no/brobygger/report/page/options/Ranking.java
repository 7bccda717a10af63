package no.brobygger.report.page.options;

/** Which plan of the file is worth most on average. */
public enum Ranking {
    /** The proposal, of several plans. */
    PROPOSAL,
    /** The proposal, beside the baseline alone. */
    OF_TWO,
    /** Another plan. */
    OTHER,
    /** The baseline: no plan has a mean NPV above 0. */
    BASELINE,
    /** The proposal is the baseline under another name. */
    NOTHING
}
