package no.brobygger.benchmark;

import java.util.Arrays;
import java.util.SplittableRandom;
import no.brobygger.quantity.Elementary;
import no.brobygger.simulation.Simulator;

/**
 * The arithmetic of sections 1, 3, 4 and 5 of the model for one segment with constant churn, as bare loops over
 * columns: no scenario, no draws, no paths kept. It sets the floor that an engine which does the same sums with the
 * same {@link Elementary} functions cannot go far below. The operations are counted at the right of each line.
 */
final class BareArithmetic {
    /** Operations on one number; subtractions count as additions, max, min and choices as nothing. */
    record Operations(int add, int multiply, int divide, int exp, int log) {
        Operations plus(Operations o, int times) {
            return new Operations(add + times * o.add, multiply + times * o.multiply, divide + times * o.divide,
                    exp + times * o.exp, log + times * o.log);
        }
    }

    static final Operations PER_ACTIVITY = new Operations(5, 7, 1, 1, 1);
    static final Operations PER_LIFT = new Operations(1, 1, 0, 0, 0);
    static final Operations PER_MONTH = new Operations(16, 19, 3, 4, 0);

    private static final int N = Simulator.BLOCK_TRIALS;
    private static final int OUTCOMES = 4;

    private final SplittableRandom random = new SplittableRandom(1);
    private final int activities;
    private final double[][] effectiveness;
    private final double[][] deflation;
    private final double[][] mediaPrice;
    private final double[][] carryOver;
    private final double[][] fresh;
    private final double[][] shape;
    private final double[][] saturation;
    private final double[][] atStart;
    private final double[][] stock;
    private final double[][][] lifts;
    private final double[] change = new double[N];
    private final double[][] effect = new double[OUTCOMES][N];

    private final double[] hazardOdds = columns(1, 0.01, 0.015)[0];
    private final double[] marketGrowth = columns(1, 1, 1.001)[0];
    private final double[] rivalChurn = columns(1, 0.01, 0.015)[0];
    private final double[] oddsAgainst = columns(1, 5, 7)[0];
    private final double[] referral = columns(1, 0.001, 0.002)[0];
    private final double[] priceGrowth = columns(1, 1, 1.002)[0];
    private final double[] costGrowth = columns(1, 1, 1.002)[0];
    private final double[] market = columns(1, 50_000, 54_000)[0];
    private final double[] customers = columns(1, 6_000, 7_000)[0];
    private final double[] price = columns(1, 4_500, 5_500)[0];
    private final double[] unitCost = columns(1, 1_200, 1_600)[0];
    private final double[] acquisitionCost = columns(1, 2_000, 4_000)[0];
    private final double[] capital = columns(1, 1e6, 2e6)[0];
    private final double[] cash = new double[N];

    BareArithmetic(int activities) {
        this.activities = activities;
        effectiveness = columns(activities, 0.5, 2);
        deflation = columns(activities, 0.996, 1);
        mediaPrice = columns(activities, 0.9, 1.1);
        carryOver = columns(activities, 0.2, 0.95);
        fresh = columns(activities, 0.05, 0.8);
        shape = columns(activities, 0.7, 1.6);
        saturation = columns(activities, 0.3, 2);
        atStart = columns(activities, 0.8, 1.2);
        stock = columns(activities, 0.8, 1.2);
        lifts = new double[activities][][];
        for (int k = 0; k < activities; k++) {
            lifts[k] = columns(Size.kind(k).outcomes(), -0.02, 0.05);
        }
    }

    private double[][] columns(int count, double low, double high) {
        double[][] columns = new double[count][N];
        for (double[] column : columns) {
            Arrays.setAll(column, i -> random.nextDouble(low, high));
        }
        return columns;
    }

    /** Operations per plan-trial-month. */
    static Operations operations(int activities) {
        Operations sum = PER_MONTH;
        for (int k = 0; k < activities; k++) {
            sum = sum.plus(PER_ACTIVITY, 1).plus(PER_LIFT, Size.kind(k).outcomes());
        }
        return sum;
    }

    /** Carries the columns on by a number of months, always from the same start. */
    double[] run(int months) {
        double[][] start = {market.clone(), customers.clone(), price.clone(), unitCost.clone(), acquisitionCost.clone()};
        double[][] startPrice = new double[activities][];
        Arrays.setAll(startPrice, k -> mediaPrice[k].clone());
        for (int t = 1; t <= months; t++) {
            for (double[] column : effect) {
                Arrays.fill(column, 0);
            }
            for (int k = 0; k < activities; k++) {
                pressure(k, 0.6 + 0.01 * t, 0.4);
                for (int o = 0; o < lifts[k].length; o++) {
                    addTo(effect[o], lifts[k][o]);
                }
            }
            month(1 + 0.01 * (t % 12), 1e6);
        }
        double[][] end = {market, customers, price, unitCost, acquisitionCost};
        for (int c = 0; c < end.length; c++) {
            System.arraycopy(start[c], 0, end[c], 0, N);
        }
        for (int k = 0; k < activities; k++) {
            System.arraycopy(startPrice[k], 0, mediaPrice[k], 0, N);
        }
        return cash;
    }

    private void pressure(int k, double asToday, double asNew) {
        double[] e = effectiveness[k];
        double[] d = deflation[k];
        double[] p = mediaPrice[k];
        double[] carry = carryOver[k];
        double[] more = fresh[k];
        double[] s = shape[k];
        double[] sat = saturation[k];
        double[] zero = atStart[k];
        double[] a = stock[k];
        for (int i = 0; i < N; i++) {
            double v = (asToday + e[i] * asNew) * p[i];                        // 1 +  2 ×
            p[i] *= d[i];                                                      //      1 ×
            a[i] = more[i] * v + carry[i] * a[i];                              // 1 +  2 ×
        }
        Elementary.pow(a, s, change);                                          //      1 ×       exp log
        for (int i = 0; i < N; i++) {
            double power = change[i];
            change[i] = power * (1 + sat[i]) / (power + sat[i]) - zero[i];     // 3 +  1 ×  1 ÷
        }
    }

    private void addTo(double[] sum, double[] lift) {
        for (int i = 0; i < N; i++) {
            sum[i] += lift[i] * change[i];                                     // 1 +  1 ×
        }
    }

    private void month(double season, double spend) {
        double[] chosen = effect[0];
        double[] leaving = effect[1];
        double[] accepted = effect[2];
        double[] recommending = effect[3];
        for (int i = 0; i < N; i++) {
            chosen[i] = -chosen[i];
        }
        for (double[] column : effect) {
            Elementary.exp(column, column);                                    //                4 exp
        }
        for (int i = 0; i < N; i++) {
            double before = market[i];
            double c = customers[i];
            double rest = 1 - c / before;                                      // 1 +       1 ÷
            double m = before * marketGrowth[i];                               //      1 ×
            double g = m - before;                                             // 1 +
            double open = g >= 0 ? g : g * rest;                               //      1 ×
            double pool = season * Math.max(0, rivalChurn[i] * (before - c) + open);               // 2 +  2 ×
            double against = oddsAgainst[i] * chosen[i];                       //      1 ×
            double recommended = referral[i] * c * rest * recommending[i];                     //      3 ×
            double survivors = c / (1 + hazardOdds[i] * leaving[i]);                       // 1 +  1 ×  1 ÷
            double won = Math.max(0, Math.min(pool / (1 + against) + recommended, m - survivors)); // 3 +       1 ÷
            double now = survivors + won;                                      // 1 +
            double mean = (c + now) * 0.5;                                     // 1 +  1 ×
            double revenue = mean * price[i] * accepted[i];                    //      2 ×
            double acquiring = won * acquisitionCost[i];                       //      1 ×
            double contribution = revenue - mean * unitCost[i] - acquiring;    // 2 +  1 ×
            double result = contribution - spend;                              // 1 +
            double owed = revenue * 0.1;                                       //      1 ×
            cash[i] = result - 0.22 * result - (owed - capital[i]);            // 3 +  1 ×
            capital[i] = owed;
            market[i] = m;
            customers[i] = now;
            price[i] *= priceGrowth[i];                                        //      1 ×
            unitCost[i] *= costGrowth[i];                                      //      1 ×
            acquisitionCost[i] *= costGrowth[i];                               //      1 ×
        }
    }
}
