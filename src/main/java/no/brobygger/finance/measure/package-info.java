/**
 * What is a series of flows worth, and how do outcomes spread? The measures of the model's section 7 as pure functions.
 * A monthly series is an array with month {@code t} at index {@code t − 1}; money comes in positive, goes out negative.
 * An undefined measure is NaN on the fast path, and {@link no.brobygger.finance.measure.Undefined} says why. Entry types:
 * {@link no.brobygger.finance.measure.PresentValue}, {@link no.brobygger.finance.measure.RateOfReturn},
 * {@link no.brobygger.finance.measure.Payback}, {@link no.brobygger.finance.measure.Quantile}.
 * Knows only arrays of numbers; imports {@code quantity} and commons-math's FastMath.
 */
package no.brobygger.finance.measure;
