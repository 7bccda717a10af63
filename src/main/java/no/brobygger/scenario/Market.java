package no.brobygger.scenario;

import java.util.List;

/**
 * The category that a segment buys.
 *
 * @param customers   buyers, all brands
 * @param churn       a year: rivals' customers who change supplier
 * @param growth      a year
 * @param seasonality twelve factors, January first, scaled to mean 1
 */
public record Market(Assumption customers, Assumption churn, Assumption growth, List<Double> seasonality) {
}
