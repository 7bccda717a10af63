/**
 * Page 3: the plans beside each other, those of the file and those that the program adds. Entry:
 * {@link no.brobygger.report.page.options.OptionsPage}.
 */
package no.brobygger.report.page.options;
