/**
 * What a formula of the book says, in words: the labels of rows and the paths of inputs between signs that everybody
 * reads. Entry: {@link no.brobygger.report.explanation.FormulaWords}.
 */
package no.brobygger.report.explanation;
