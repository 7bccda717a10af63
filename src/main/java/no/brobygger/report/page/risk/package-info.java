/**
 * Page 6: how NPV spreads, what drives it, and what it would take to lose. Entry:
 * {@link no.brobygger.report.page.risk.RiskPage}.
 */
package no.brobygger.report.page.risk;
