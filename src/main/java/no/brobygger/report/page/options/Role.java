package no.brobygger.report.page.options;

import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;

/** The part that a plan plays in the case. */
public enum Role {
    BASELINE, PROPOSAL, ALTERNATIVE;

    /** Of a plan in its analysis. */
    public static Role of(Analysis analysis, PlanAnalysis plan) {
        if (plan == analysis.baseline()) {
            return BASELINE;
        }
        return plan == analysis.proposal() ? PROPOSAL : ALTERNATIVE;
    }
}
