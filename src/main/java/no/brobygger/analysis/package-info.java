/**
 * What the numbers mean for the decision: measures with their spread, probabilities, the value bridge, the ask, the
 * verdict. Entry type: {@link no.brobygger.analysis.Analysis}. Knows nothing of words, layout or files.
 */
package no.brobygger.analysis;
