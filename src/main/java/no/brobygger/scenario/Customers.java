package no.brobygger.scenario;

import java.util.List;

/**
 * The company's own customers in a segment.
 *
 * @param count           today
 * @param newPerYear      won in the last twelve months
 * @param churn           a year, by tenure year; the last goes on for ever
 * @param revenue         a year per customer
 * @param margin          contribution margin, share of revenue
 * @param acquisitionCost per new customer, besides marketing
 * @param referral        a year: new customers that one customer brings
 */
public record Customers(Assumption count, Assumption newPerYear, List<Assumption> churn, Assumption revenue,
                        Assumption margin, Assumption acquisitionCost, Assumption referral) {
}
