/**
 * How should the money be split, and how much should it be? NPV by brand share and by amount
 * ({@link no.brobygger.decision.budget.Curves}), and the best split and amount by horizon and attitude to risk
 * ({@link no.brobygger.decision.budget.Optima}), on the same draws.
 */
package no.brobygger.decision.budget;
