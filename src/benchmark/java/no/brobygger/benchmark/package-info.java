/**
 * What the engine costs: JMH benchmarks of simulation and analysis, the floor that their arithmetic sets, and the page
 * of results. Entry type: {@link no.brobygger.benchmark.Suite}. Nothing of the product imports it.
 */
package no.brobygger.benchmark;
