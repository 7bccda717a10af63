/**
 * From bytes to one tree of positioned values: text, YAML, {@code extends}, overrides. Knows no key of a scenario but
 * those that govern how files are put together. Entry type:
 * {@link no.brobygger.scenario.yaml.document.ScenarioDocument}. Imports scenario and SnakeYAML.
 */
package no.brobygger.scenario.yaml.document;
