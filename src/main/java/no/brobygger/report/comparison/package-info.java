/**
 * The comparison as it is read: numbers at full precision, sentences without a language. Entry type:
 * {@link no.brobygger.report.comparison.ComparisonReport}.
 */
package no.brobygger.report.comparison;
