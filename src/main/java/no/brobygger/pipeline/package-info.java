/**
 * The whole way from a scenario file to the files of its analysis. Entry type:
 * {@link no.brobygger.pipeline.BusinessCase}. Composes everything to its left; the one place outside the command
 * line with a clock (for timings only) and with files that are written.
 */
package no.brobygger.pipeline;
