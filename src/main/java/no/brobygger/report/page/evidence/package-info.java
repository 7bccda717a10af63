/**
 * Page 7: what every figure rests on, and what speaks against it. Entry:
 * {@link no.brobygger.report.page.evidence.EvidencePage}.
 */
package no.brobygger.report.page.evidence;
