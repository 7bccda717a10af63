/**
 * The workbook: the book of formulas of {@link no.brobygger.ledger} as a spreadsheet that finance can recompute, beside
 * the run's own results. Start at {@link no.brobygger.report.excel.AnalysisWorkbook}.
 */
package no.brobygger.report.excel;
