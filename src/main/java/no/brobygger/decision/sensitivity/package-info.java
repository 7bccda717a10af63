/**
 * What drives the result, how far an input may fall before the case fails, and what it is worth to know better: variance
 * by unknown, tornado, switching values, value of information. Entry type:
 * {@link no.brobygger.decision.sensitivity.Sensitivity}. The estimators know columns of numbers and no model.
 */
package no.brobygger.decision.sensitivity;
