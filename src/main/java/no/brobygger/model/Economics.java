package no.brobygger.model;

import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Outcome;

/**
 * Price and cost per customer of one segment (model, section 5), stepping month by month; per month and trial.
 *
 * <pre>
 * price_t = p0 · (1+price-growth)^((t−1)/12) · e^(L_price) · e^(L_volume)
 * cost_t  = p0 · (1 − margin) · (1+inflation)^((t−1)/12) · e^(L_volume)
 * </pre>
 */
final class Economics {
    private final SegmentToday today;
    private final double[] listPrice;
    private final double[] unitCost;
    private final double[] acquisitionCost;
    private final double[] price;
    private final double[] cost;
    private final double[] factor;
    private int month = 1;

    Economics(SegmentToday today) {
        this.today = today;
        listPrice = today.price.clone();
        unitCost = today.cost.clone();
        acquisitionCost = today.acquisitionCost.clone();
        price = new double[today.size];
        cost = new double[today.size];
        factor = new double[today.size];
    }

    /** Moves to month t: growth first, then the effects. Months come in order, from 1. */
    void step(int t, Effects effects) {
        while (month < t) {
            grow(listPrice, today.priceGrowth);
            grow(unitCost, today.costGrowth);
            grow(acquisitionCost, today.costGrowth);
            month++;
        }
        apply(effects.total(Outcome.PRICE, t), effects.total(Outcome.VOLUME, t), price, cost);
    }

    private void apply(double[] priceEffect, double[] volumeEffect, double[] p, double[] c) {
        System.arraycopy(listPrice, 0, p, 0, p.length);
        System.arraycopy(unitCost, 0, c, 0, c.length);
        if (priceEffect != null) {
            Elementary.exp(priceEffect, factor);
            grow(p, factor);
        }
        if (volumeEffect != null) {
            Elementary.exp(volumeEffect, factor);
            grow(p, factor);
            grow(c, factor);
        }
    }

    private static void grow(double[] column, double[] by) {
        for (int i = 0; i < column.length; i++) {
            column[i] *= by[i];
        }
    }

    /** Margin per customer under the conditions of the month, without its risks: m_t of section 6. */
    double[] marginWithoutRisks(int t, Effects effects) {
        double[] p = new double[price.length];
        double[] c = new double[price.length];
        apply(effects.marketing(Outcome.PRICE, t), effects.marketing(Outcome.VOLUME, t), p, c);
        for (int i = 0; i < p.length; i++) {
            p[i] -= c[i];
        }
        return p;
    }

    /** Margin per customer of the month with no effect at all. */
    double[] statusQuoMargin() {
        double[] margin = listPrice.clone();
        for (int i = 0; i < margin.length; i++) {
            margin[i] -= unitCost[i];
        }
        return margin;
    }

    double[] price() {
        return price;
    }

    double[] cost() {
        return cost;
    }

    /** Acquisition cost per new customer. */
    double[] acquisitionCost() {
        return acquisitionCost;
    }
}
