package no.brobygger.model;

import java.util.List;
import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Market;
import no.brobygger.scenario.PriceChange;
import no.brobygger.scenario.Segment;

/**
 * Where a segment stands before month 1 and how it would move by itself: what the draws say of it, the same for every
 * plan (model, sections 4 and 5). Columns with one number per trial; rates a month.
 */
final class SegmentToday {
    final int size;
    final List<Double> seasonality;
    final double[] market;
    final double[] count;
    final double[] marketGrowth;
    final double[] rivalChurn;
    /** ρ0: new customers that one customer brings in a month. */
    final double[] referral;
    /** (1 − q0) / q0 of the share q0 of the open pool that chooses us. */
    final double[] oddsAgainst;
    /** Odds of leaving in a month, by tenure year. */
    final double[][] hazardOdds;
    /** Probability of staying a month, by tenure year. */
    final double[][] survival;
    /** Customers by tenure bucket. */
    final double[][] buckets;
    /** A month per customer, before month 1. */
    final double[] openingPrice;
    /** The same from month 1 on, before growth. */
    final double[] price;
    final double[] cost;
    final double[] acquisitionCost;
    final double[] priceGrowth;
    final double[] costGrowth;
    /** Growth of the margin over the months of a lifetime. */
    final double[] lifetimeGrowth;

    SegmentToday(Segment segment, Finance finance, Draws draws) {
        Market m = segment.market();
        Customers c = segment.customers();
        size = draws.size();
        seasonality = m.seasonality();
        market = draws.of(m.customers());
        count = draws.of(c.count());
        marketGrowth = monthlyFactors(draws.of(m.growth()));
        rivalChurn = monthlyChurn(draws.of(m.churn()));
        referral = perMonth(draws.of(c.referral()));
        int years = c.churn().size();
        hazardOdds = new double[years][size];
        survival = new double[years][size];
        for (int y = 0; y < years; y++) {
            double[] hazard = monthlyChurn(draws.of(c.churn().get(y)));
            for (int i = 0; i < size; i++) {
                hazardOdds[y][i] = hazard[i] / (1 - hazard[i]);
                survival[y][i] = 1 - hazard[i];
            }
        }
        oddsAgainst = new Calibration(market, marketGrowth, rivalChurn, count, draws.of(c.newPerYear()), referral)
                .oddsAgainst();
        buckets = steadyState();
        price = perMonth(draws.of(c.revenue()));
        openingPrice = price;
        cost = price.clone();
        double[] margin = draws.of(c.margin());
        for (int i = 0; i < size; i++) {
            cost[i] *= 1 - margin[i];
        }
        acquisitionCost = draws.of(c.acquisitionCost());
        priceGrowth = monthlyFactors(draws.of(finance.priceGrowth()));
        costGrowth = monthlyFactors(draws.of(finance.inflation()));
        lifetimeGrowth = monthlyFactors(draws.of(finance.lifetimeGrowth()));
    }

    /** Another price from month 1 on, other odds; the customers who are there and the cost of serving them stay. */
    private SegmentToday(SegmentToday before, double priceFactor, double[] oddsFactor) {
        size = before.size;
        seasonality = before.seasonality;
        market = before.market;
        count = before.count;
        marketGrowth = before.marketGrowth;
        rivalChurn = before.rivalChurn;
        referral = before.referral;
        buckets = before.buckets;
        openingPrice = before.openingPrice;
        cost = before.cost;
        acquisitionCost = before.acquisitionCost;
        priceGrowth = before.priceGrowth;
        costGrowth = before.costGrowth;
        lifetimeGrowth = before.lifetimeGrowth;
        price = before.price.clone();
        oddsAgainst = before.oddsAgainst.clone();
        hazardOdds = new double[before.hazardOdds.length][size];
        survival = new double[hazardOdds.length][size];
        for (int i = 0; i < size; i++) {
            price[i] *= priceFactor;
            oddsAgainst[i] /= oddsFactor[i];
            for (int y = 0; y < hazardOdds.length; y++) {
                hazardOdds[y][i] = before.hazardOdds[y][i] / oddsFactor[i];
                survival[y][i] = 1 / (1 + hazardOdds[y][i]);
            }
        }
    }

    /** The same segment at another price, to which those who choose and those who may leave answer. */
    SegmentToday at(PriceChange change, Draws draws) {
        double half = Elementary.log(1 + change.share()) / 2;
        double[] oddsFactor = draws.of(change.elasticity()).clone();
        for (int i = 0; i < size; i++) {
            oddsFactor[i] = Elementary.exp(oddsFactor[i] * half);
        }
        return new SegmentToday(this, 1 + change.share(), oddsFactor);
    }

    private static double[] perMonth(double[] perYear) {
        double[] month = perYear.clone();
        for (int i = 0; i < month.length; i++) {
            month[i] /= 12;
        }
        return month;
    }

    /** (1+g)^(1/12). */
    private static double[] monthlyFactors(double[] growthPerYear) {
        double[] factors = growthPerYear.clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] += 1;
        }
        Elementary.pow(factors, 1.0 / 12, factors);
        return factors;
    }

    /** 1 − (1−c)^(1/12). */
    private static double[] monthlyChurn(double[] churnPerYear) {
        double[] hazards = churnPerYear.clone();
        for (int i = 0; i < hazards.length; i++) {
            hazards[i] = 1 - hazards[i];
        }
        Elementary.pow(hazards, 1.0 / 12, hazards);
        for (int i = 0; i < hazards.length; i++) {
            hazards[i] = 1 - hazards[i];
        }
        return hazards;
    }

    /** The mix that a constant inflow leaves: bucket weight = survival to it, the open one survival / hazard. */
    private double[][] steadyState() {
        int open = 12 * (survival.length - 1);
        double[][] mix = new double[open + 1][size];
        for (int i = 0; i < size; i++) {
            double reached = 1;
            double sum = 0;
            for (int b = 0; b < open; b++) {
                mix[b][i] = reached;
                sum += reached;
                reached *= survival[b / 12][i];
            }
            mix[open][i] = reached / (1 - survival[survival.length - 1][i]);
            sum += mix[open][i];
            for (int b = 0; b <= open; b++) {
                mix[b][i] *= count[i] / sum;
            }
        }
        return mix;
    }

    /** Share of a trial's base that leaves in a month of the status quo, over its tenure mix. */
    double monthlyChurn(int trial) {
        double leaving = 0;
        for (int b = 0; b < buckets.length; b++) {
            leaving += buckets[b][trial] * (1 - survival[Math.min(b / 12, survival.length - 1)][trial]);
        }
        return leaving / count[trial];
    }
}
