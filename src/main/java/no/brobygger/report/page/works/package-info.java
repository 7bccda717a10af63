/**
 * Page 5: how money becomes customers and customers become cash. Entry:
 * {@link no.brobygger.report.page.works.MoneyPage}.
 */
package no.brobygger.report.page.works;
