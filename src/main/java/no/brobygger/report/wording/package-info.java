/**
 * The languages of the report: messages, and how numbers, money and dates are written. A language is one file of
 * messages and one constant of {@link no.brobygger.scenario.Language}. Entry type:
 * {@link no.brobygger.report.wording.Wording}. Imports {@code report} and {@code scenario}.
 */
package no.brobygger.report.wording;
