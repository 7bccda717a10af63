/**
 * Which of several plans is better, how sure that is, and why: plans of one scenario or of several, on the same draws
 * where they share inputs. Entry type: {@link no.brobygger.decision.comparison.Comparison}.
 */
package no.brobygger.decision.comparison;
