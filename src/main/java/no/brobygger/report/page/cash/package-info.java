/**
 * Page 4: the cash-flow statement, the bridge from spend to NPV, and the basis that it rests on. Entry:
 * {@link no.brobygger.report.page.cash.CashPage}.
 */
package no.brobygger.report.page.cash;
