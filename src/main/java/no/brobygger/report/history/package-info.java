/**
 * What produced a run, and what earlier runs of the same case said. Entry: {@link no.brobygger.report.history.History}.
 */
package no.brobygger.report.history;
