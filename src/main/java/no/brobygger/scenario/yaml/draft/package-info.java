/**
 * What does a first scenario file look like? Commented files to start from, in each language of the report: examples by
 * kind of business ({@link no.brobygger.scenario.yaml.draft.Template}), and one that is filled with the answers of a
 * conversation ({@link no.brobygger.scenario.yaml.draft.FirstScenario}).
 */
package no.brobygger.scenario.yaml.draft;
