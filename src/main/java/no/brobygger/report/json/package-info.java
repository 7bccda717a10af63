/**
 * The results as data: {@code results.json}, every figure in full precision, the same bytes for the same inputs.
 * Entry type: {@link no.brobygger.report.json.ResultsJson}. The only place with the JSON library; imports
 * {@code report} (the manifest), {@code analysis} and {@code scenario}.
 */
package no.brobygger.report.json;
