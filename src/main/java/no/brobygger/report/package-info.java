/**
 * The investment analysis as a whole: {@link no.brobygger.report.InvestmentReport} gathers the pages (below {@code page},
 * one package each, pure records built from an analysis, free of language and layout). Beside them stand what a sentence
 * is ({@code statement}), its words ({@code wording}), the charts ({@code chart}), the pages as text ({@code html}) and as
 * paper ({@code pdf}), and the other documents.
 */
package no.brobygger.report;
