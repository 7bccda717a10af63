/**
 * Page 8: what is measured, and when the decision is taken anew. Entry:
 * {@link no.brobygger.report.page.followup.FollowUpPage}.
 */
package no.brobygger.report.page.followup;
