/**
 * How the money would best be spent, as it is read: numbers at full precision, sentences without a language. Entry type:
 * {@link no.brobygger.report.budget.OptimaReport}.
 */
package no.brobygger.report.budget;
