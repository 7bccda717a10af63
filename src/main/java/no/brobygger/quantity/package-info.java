/**
 * Conversions between rates a year and rates a month, and sums of geometric series: what every later stage counts with.
 * Entry type: {@link no.brobygger.quantity.Compounding}. Imports the JDK and commons-math's FastMath only.
 */
package no.brobygger.quantity;
