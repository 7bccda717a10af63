/**
 * The pages: Freemarker templates filled with the view records. Templates carry layout, no words and no arithmetic;
 * they can neither run code nor read files. Entry type: {@link no.brobygger.report.html.HtmlRenderer}. The only package that
 * knows Freemarker.
 */
package no.brobygger.report.html;
