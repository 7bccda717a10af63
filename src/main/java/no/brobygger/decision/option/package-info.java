/**
 * What else could be done: the options that the program sets beside the plans of a scenario, each tried on the same
 * draws. Entry type: {@link no.brobygger.decision.option.Options}.
 */
package no.brobygger.decision.option;
