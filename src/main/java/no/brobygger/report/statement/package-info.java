/**
 * What a sentence, a figure and a course over time are before they have a language: a message key with typed values, money
 * in a scale, the digits that the trials support. Entry: {@link no.brobygger.report.statement.Statement}.
 */
package no.brobygger.report.statement;
