package no.brobygger.report.statement;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;

/**
 * How many digits of a simulated figure are printed: down to the largest power of ten that is not above its standard
 * error, and never more than its format has. Another run with other draws would change the digits below that.
 *
 * <p>Figures that are read together share the digit of the one that is known least, so that they compare and add up at a
 * glance. A probability in whole per cent needs no rule: its standard error √(p(1 − p)/n) is below 10 % from 26 trials on.
 */
public final class Digits {
    /** Half the width of a 95 % interval in standard errors. */
    private static final double HALF_WIDTH = 1.96;
    /** Standard error of P10 or P90 of a normal sample, in standard deviations times √n: √(0.1 · 0.9) / φ(z). */
    private static final double TAIL_ERROR = 1.709;
    /** From P10 to P90 of a normal distribution, in standard deviations. */
    private static final double TAILS = 2.563;
    /** More decimals than any format has. */
    private static final int MANY = 6;

    private Digits() {
    }

    /** The largest standard error among mean, P10, P50 and P90 of measures, as far as known; 0 if nothing is. */
    public static double error(Stream<Summary> measures) {
        return measures.flatMapToDouble(m -> DoubleStream.of(m.standardError(), m.precision().p10() / HALF_WIDTH,
                m.precision().p50() / HALF_WIDTH, m.precision().p90() / HALF_WIDTH)).filter(Double::isFinite).max().orElse(0);
    }

    /** About the standard error of a P10 or P90 of which the trials are not known one by one. */
    public static double error(double p10, double p90, int trials) {
        return TAIL_ERROR * (p90 - p10) / TAILS / Math.sqrt(trials);
    }

    /** The same of a series in the last month, of baseline or proposal, whichever is known less well. */
    public static double error(Analysis analysis, Series series) {
        return Stream.of(analysis.baseline(), analysis.proposal()).mapToDouble(plan -> {
            Band band = plan.monthly().get(series);
            int last = band.p50().length - 1;
            int trials = Math.min(analysis.npv().get(plan.plan().name()).length, Band.MOST_TRIALS);
            return error(band.p10()[last], band.p90()[last], trials);
        }).max().orElse(0);
    }

    /**
     * Digits after the decimal sign; negative: so many before it are written as 0.
     *
     * @param most          that the format has
     * @param standardError in the unit of the format; 0 for an exact figure
     */
    public static int decimals(int most, double standardError) {
        return standardError > 0 ? Math.min(most, -exponent(standardError)) : most;
    }

    /** The scale without the digits below a standard error. */
    public static MoneyScale justified(MoneyScale scale, double standardError) {
        return new MoneyScale(scale.unit(), decimals(scale.decimals(), standardError / scale.unit().size()));
    }

    /** The scale in which a standard error itself shows two digits. */
    public static MoneyScale ofError(MoneyScale scale, double standardError) {
        double error = standardError / scale.unit().size();
        return error > 0 ? new MoneyScale(scale.unit(), Math.max(0, decimals(MANY, error) + 1)) : scale;
    }

    /** Of the largest power of ten that is not above the number. */
    private static int exponent(double number) {
        BigDecimal exact = new BigDecimal(number);
        return exact.precision() - exact.scale() - 1;
    }
}
