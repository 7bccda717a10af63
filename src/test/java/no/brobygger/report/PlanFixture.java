package no.brobygger.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import no.brobygger.analysis.Ask;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.analysis.ValueBridge;
import no.brobygger.finance.measure.Quantile;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.StandardNormal;
import no.brobygger.scenario.TerminalValue;

/**
 * The numbers of the plans of a {@link CaseFixture}: revenue gained grows evenly from month to month, trials scale it.
 *
 * @param size   one unit of money
 * @param spread of the trials, on the log scale
 */
record PlanFixture(int months, double size, double spread, TerminalValue terminalValue) {

    private static final int TRIALS = 200;
    private static final double RATE = 0.09;
    private static final double MARGIN = 0.7;
    private static final double TAX = 0.22;

    /** Extra spend a month, extra revenue gained each month, residual as months of extra contribution. */
    record Case(String name, String label, double spend, double gain, double residualMonths) {
    }

    /** NPV of every trial. */
    double[] npv(Case c) {
        return trials(c, factor -> flow(c, factor).npv());
    }

    private double[] trials(Case c, DoubleUnaryOperator measure) {
        double[] values = new double[TRIALS];
        for (int i = 0; i < TRIALS; i++) {
            values[i] = measure.applyAsDouble(
                    Math.exp(spread * StandardNormal.quantile((i + 0.5) / TRIALS) - spread * spread / 4));
        }
        return values;
    }

    private double[] byMonth(Case c, int month) {
        return trials(c, f -> month < months ? discounted(flow(c, f).cash())[month - 1] : Double.NaN);
    }

    /** Δ of one trial. */
    private record Flow(double[] revenue, double[] cash, double residual, double npvCash) {

        double npv() {
            return npvCash + residual;
        }
    }

    private Flow flow(Case c, double factor) {
        double[] revenue = new double[months];
        double[] cash = new double[months];
        double npv = 0;
        for (int t = 1; t <= months; t++) {
            revenue[t - 1] = size * factor * c.gain() * t;
            double result = MARGIN * revenue[t - 1] - size * c.spend();
            double before = t == 1 ? 0 : revenue[t - 2];
            cash[t - 1] = (1 - TAX) * result - (revenue[t - 1] - before);
            npv += cash[t - 1] / Compounding.growthFactor(RATE, t);
        }
        double residual = c.residualMonths() * (1 - TAX) * MARGIN * revenue[months - 1]
                / Compounding.growthFactor(RATE, months);
        return new Flow(revenue, cash, residual, npv);
    }

    PlanAnalysis plan(Case c, double[] npv, Scenario scenario) {
        Map<Measure, Summary> measures = new EnumMap<>(Measure.class);
        for (Measure m : Measure.values()) {
            measures.put(m, summary(trials(c, f -> Double.NaN)));
        }
        measures.put(Measure.NPV, summary(npv));
        measures.put(Measure.NPV_CASH, summary(trials(c, f -> flow(c, f).npvCash())));
        measures.put(Measure.RESIDUAL_VALUE, summary(trials(c, f -> flow(c, f).residual())));
        measures.put(Measure.NPV_BY_MONTH_6, summary(byMonth(c, 6)));
        measures.put(Measure.NPV_BY_MONTH_12, summary(byMonth(c, 12)));
        measures.put(Measure.NPV_BY_MONTH_24, summary(byMonth(c, 24)));
        measures.put(Measure.PEAK_FUNDING, summary(trials(c, f -> peak(flow(c, f).cash()))));
        measures.put(Measure.FIRST_YEAR_RESULT, summary(trials(c, f -> MARGIN
                * Arrays.stream(flow(c, f).revenue()).limit(12).sum() - size * c.spend() * Math.min(12, months))));
        measures.put(Measure.MARKET_SHARE, summary(trials(c, f -> 0.123 + 0.0012 * f * c.gain() * months)));
        measures.put(Measure.IRR, c.spend() > 0 ? new Summary(0.4, 0.2, 0.01, 0, 0.11, 0.2, 0.35, 0.5, 0.71, 0.9, 0.01,
                        Summary.Precision.UNKNOWN)
                : summary(trials(c, f -> Double.NaN)));
        double mean = Arrays.stream(trials(c, f -> f)).average().orElse(0);
        double positive = Arrays.stream(npv).filter(v -> v > 0).count() / (double) npv.length;
        Flow expected = flow(c, mean);
        double paidBack = c.spend() > 0 ? Arrays.stream(trials(c, f -> payback(flow(c, f).cash())))
                .filter(Double::isFinite).count() / (double) npv.length : Double.NaN;
        double[] sorted = npv.clone();
        Arrays.sort(sorted);
        double shortfall = Arrays.stream(sorted).limit(TRIALS / 20).average().orElse(0);
        return new PlanAnalysis(scenario.plan(c.name()), central(c), measures,
                new Probabilities(positive, positive, paidBack, 0.4), shortfall, bands(c), expected(c, expected),
                new Ask(size * c.spend() * months, MARGIN * Arrays.stream(expected.revenue()).sum(),
                        spread(c, f -> MARGIN * Arrays.stream(flow(c, f).revenue()).sum()), expected.residual(),
                        spread(c, f -> flow(c, f).residual()), months));
    }

    private Ask.Spread spread(Case c, DoubleUnaryOperator of) {
        double[] sorted = trials(c, of);
        Arrays.sort(sorted);
        return new Ask.Spread(Quantile.of(sorted, 0.1), Quantile.of(sorted, 0.9));
    }

    private Map<Series, Band> bands(Case c) {
        Map<Series, Band> bands = new EnumMap<>(Series.class);
        bands.put(Series.CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE, band(c, f -> discounted(flow(c, f).cash())));
        bands.put(Series.SHARE, band(c, f -> evenly(t -> 0.123 + (0.0006 * (f - 1) + 0.0012 * c.gain() * f) * t)));
        bands.put(Series.CONTRIBUTION, band(c, f -> evenly(
                t -> size * (21 + 0.02 * (f - 1) * t) + MARGIN * flow(c, f).revenue()[t - 1])));
        bands.put(Series.ATTRACTIVENESS, band(c, f -> evenly(t -> 100 + (0.1 * (f - 1) + 0.6 * c.gain() * f) * t)));
        bands.put(Series.CUSTOMERS, band(c, f -> evenly(t -> 6400 + (30 * (f - 1) + 60 * c.gain() * f) * t)));
        bands.put(Series.CUMULATIVE_CASH_DIFFERENCE, band(c, f -> cumulative(flow(c, f).cash())));
        return bands;
    }

    private double[] evenly(IntToDoubleFunction month) {
        return IntStream.rangeClosed(1, months).mapToDouble(month).toArray();
    }

    private Band band(Case c, DoubleFunction<double[]> path) {
        double[][] paths = new double[TRIALS][];
        int[] next = {0};
        trials(c, f -> {
            paths[next[0]++] = path.apply(f);
            return 0;
        });
        Band band = new Band(new double[months], new double[months], new double[months], new double[months]);
        for (int t = 0; t < months; t++) {
            int month = t;
            Summary s = summary(Arrays.stream(paths).mapToDouble(p -> p[month]).toArray());
            band.mean()[t] = s.mean();
            band.p10()[t] = s.p10();
            band.p50()[t] = s.p50();
            band.p90()[t] = s.p90();
        }
        return band;
    }

    private static double[] cumulative(double[] cash) {
        double[] cumulative = cash.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
        return cumulative;
    }

    private static double[] discounted(double[] cash) {
        double[] cumulative = new double[cash.length];
        double sum = 0;
        for (int t = 1; t <= cash.length; t++) {
            sum += cash[t - 1] / Compounding.growthFactor(RATE, t);
            cumulative[t - 1] = sum;
        }
        return cumulative;
    }

    private Map<Measure, MeasureValue> expected(Case c, Flow flow) {
        Map<Measure, MeasureValue> expected = new EnumMap<>(Measure.class);
        boolean invests = c.spend() > 0;
        expected.put(Measure.IRR, invests ? MeasureValue.of(0.38) : MeasureValue.undefined(Undefined.FINANCING.text()));
        expected.put(Measure.MIRR, invests ? MeasureValue.of(0.2) : MeasureValue.undefined(Undefined.FINANCING.text()));
        expected.put(Measure.PAYBACK_MONTHS, payback(flow.cash(), invests));
        expected.put(Measure.DISCOUNTED_PAYBACK_MONTHS, paybackOf(discounted(flow.cash()), invests));
        expected.put(Measure.PEAK_FUNDING, MeasureValue.of(peak(flow.cash())));
        return expected;
    }

    private static MeasureValue payback(double[] cash, boolean invests) {
        double[] running = cash.clone();
        for (int t = 1; t < running.length; t++) {
            running[t] += running[t - 1];
        }
        return paybackOf(running, invests);
    }

    private static MeasureValue paybackOf(double[] running, boolean invests) {
        if (!invests) {
            return MeasureValue.undefined(Undefined.NOTHING_PUT_IN.text());
        }
        int month = running.length;
        while (month > 0 && running[month - 1] >= 0) {
            month--;
        }
        return month == running.length ? MeasureValue.undefined(Undefined.NEVER.text()) : MeasureValue.of(month + 1);
    }

    private static double payback(double[] cash) {
        return payback(cash, true).value();
    }

    private static double peak(double[] cash) {
        double sum = 0;
        double lowest = 0;
        for (double c : cash) {
            sum += c;
            lowest = Math.min(lowest, sum);
        }
        return -lowest;
    }

    private CentralCase central(Case c) {
        double factor = Math.exp(-spread * spread / 4);
        Flow flow = flow(c, factor);
        Map<Measure, MeasureValue> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.NPV_CASH, MeasureValue.of(flow.npvCash()));
        measures.put(Measure.RESIDUAL_VALUE, MeasureValue.of(flow.residual()));
        measures.put(Measure.NPV, MeasureValue.of(flow.npv()));
        measures.put(Measure.PEAK_FUNDING, MeasureValue.of(peak(flow.cash())));
        measures.put(Measure.MARKET_SHARE, MeasureValue.of(0.123 + 0.0012 * c.gain() * months));
        measures.put(Measure.CLV, MeasureValue.of(0.2 * size));
        measures.put(Measure.CAC, MeasureValue.of(0.03 * size));
        measures.put(Measure.MARGINAL_RETURN, MeasureValue.of(1.4 - c.spend() / 10));
        double customers = terminalValue == TerminalValue.CUSTOMER_BASE_AND_BRAND ? 0.6 : 1;
        Map<TerminalValue, Double> modes = new EnumMap<>(TerminalValue.class);
        modes.put(TerminalValue.NONE, flow.residual() * 0.1);
        modes.put(TerminalValue.CUSTOMER_BASE, flow.residual() * customers);
        modes.put(TerminalValue.CUSTOMER_BASE_AND_BRAND, flow.residual() * customers / 0.6);
        return new CentralCase(measures, monthly(c, flow), modes, bridge(c, flow), Map.of(
                ActivityKind.BRAND, evenly(t -> 0.4 * flow.cash()[t - 1]),
                ActivityKind.ACTIVATION, evenly(t -> 0.6 * flow.cash()[t - 1]),
                ActivityKind.EXPERIENCE, new double[months]));
    }

    private Map<Series, double[]> monthly(Case c, Flow flow) {
        Map<Series, double[]> monthly = new EnumMap<>(Series.class);
        for (Series s : Series.values()) {
            double[] values = new double[months];
            for (int t = 1; t <= months; t++) {
                double revenue = flow.revenue()[t - 1];
                double spend = size * c.spend();
                values[t - 1] = switch (s) {
                    case CUSTOMERS -> 6400 + 60 * c.gain() * t;
                    case SHARE -> 0.123 + 0.0012 * c.gain() * t;
                    case NEW -> 92 + 6 * c.gain() * t;
                    case LOST -> 70;
                    case CLV -> 0.2 * size;
                    case ATTRACTIVENESS -> 100 + 0.6 * c.gain() * t;
                    case REVENUE -> 32 * size + revenue;
                    case VARIABLE_COST -> 10 * size + 0.28 * revenue;
                    case ACQUISITION_COST -> size + 0.02 * revenue;
                    case CONTRIBUTION -> 21 * size + MARGIN * revenue;
                    case MARKETING -> 2.5 * size + spend;
                    case RESULT -> 18.5 * size + MARGIN * revenue - spend;
                    case TAX -> TAX * (18.5 * size + MARGIN * revenue - spend);
                    case WORKING_CAPITAL -> 32 * size + revenue;
                    case CASH -> 14 * size + flow.cash()[t - 1];
                    default -> 0;
                };
            }
            monthly.put(s, values);
        }
        return monthly;
    }

    private ValueBridge bridge(Case c, Flow flow) {
        double contribution = 0;
        double marketing = 0;
        double tax = 0;
        double capital = 0;
        for (int t = 1; t <= months; t++) {
            double factor = Compounding.growthFactor(RATE, t);
            double revenue = flow.revenue()[t - 1];
            contribution += MARGIN * revenue / factor;
            marketing += size * c.spend() / factor;
            tax += TAX * (MARGIN * revenue - size * c.spend()) / factor;
            capital += (revenue - (t == 1 ? 0 : flow.revenue()[t - 2])) / factor;
        }
        Map<Outcome, Double> parts = new EnumMap<>(Outcome.class);
        double[] shares = {0.62, 0.17, 0.12, 0, 0.06};
        for (Outcome o : Outcome.values()) {
            parts.put(o, contribution * shares[o.ordinal()]);
        }
        return new ValueBridge(parts, contribution * 0.03, -marketing, 0, 0, -tax, -capital, flow.residual());
    }

    private static Summary summary(double[] values) {
        double[] s = values.clone();
        Arrays.sort(s);
        double mean = Arrays.stream(s).average().orElse(Double.NaN);
        double undefined = Double.isNaN(s[s.length - 1]) ? 1 : 0;
        return new Summary(mean, 0, Math.abs(mean) / 100, at(s, 0.05), at(s, 0.1), at(s, 0.25), at(s, 0.5), at(s, 0.75),
                at(s, 0.9), at(s, 0.95), undefined, Summary.Precision.UNKNOWN);
    }

    private static double at(double[] sorted, double p) {
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
