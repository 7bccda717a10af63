/**
 * Page 2: what happens without the proposal, and without any spend. Entry:
 * {@link no.brobygger.report.page.donothing.DoNothingPage}.
 */
package no.brobygger.report.page.donothing;
