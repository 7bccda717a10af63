/**
 * How should the money be split, and how much should it be? NPV by brand share and by amount
 * ({@link no.brobygger.decision.budget.Curves}), on the same draws.
 */
package no.brobygger.decision.budget;
