/**
 * What does a scenario file say? Reads the keys of the format into a complete, legal
 * {@link no.brobygger.scenario.Scenario}, with benchmarks where the file is silent, or tells everything that is wrong
 * with it. Entry type: {@link no.brobygger.scenario.yaml.ScenarioReader}. Imports scenario, quantity, its own
 * {@code document}, and Jackson for the file of benchmarks.
 */
package no.brobygger.scenario.yaml;
