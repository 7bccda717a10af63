/**
 * The business situation and the budget plans, typed and complete: what a scenario file means once it has been
 * read, checked and filled with benchmarks. Entry type: {@link no.brobygger.scenario.Scenario}.
 * Knows nothing of YAML (that is {@code scenario.yaml}) and nothing of calculation. Imports the JDK and commons-math only.
 */
package no.brobygger.scenario;
