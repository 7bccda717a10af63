/**
 * What drives the result, as it is read: numbers at full precision, sentences without a language. Entry type:
 * {@link no.brobygger.report.sensitivity.SensitivityReport}.
 */
package no.brobygger.report.sensitivity;
