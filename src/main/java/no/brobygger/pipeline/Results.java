package no.brobygger.pipeline;

import no.brobygger.analysis.Analysis;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.InvestmentReport;

/**
 * What a run has found out, ready to be written.
 *
 * @param basis  of the decision; {@link DecisionBasis#NONE} where no format shows it
 * @param report the same for readers
 */
public record Results(Analysis analysis, DecisionBasis basis, InvestmentReport report) {
}
