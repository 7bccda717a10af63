/**
 * Page 1: what is asked for, what comes back, how sure that is, and what is to be decided. Entry:
 * {@link no.brobygger.report.page.decision.DecisionPage}.
 */
package no.brobygger.report.page.decision;
