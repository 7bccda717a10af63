/**
 * The monthly series as a table: {@code monthly.csv}. Entry type: {@link no.brobygger.report.csv.MonthlyCsv}. Imports
 * {@code analysis}, and the decimal text of {@code report.json}.
 */
package no.brobygger.report.csv;
