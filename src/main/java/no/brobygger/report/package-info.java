/**
 * What the report says, free of language and layout: pure records built from an analysis. Packages below it give the
 * words ({@code wording}), the charts ({@code chart}), the pages ({@code html}) and the document ({@code pdf}).
 * Imports {@code scenario} and {@code analysis} only.
 */
package no.brobygger.report;
