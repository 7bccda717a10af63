package no.brobygger.simulation.sampling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Range;

/**
 * How many draws of each uncertain input lay outside its legal range and were moved to the end of it. Counts of
 * blocks add up to the same whatever their order.
 *
 * @param trials  drawn
 * @param clipped by input, where there were any
 */
public record Clipping(int trials, Map<Assumption, Integer> clipped) {
    /** Share of the trials above which clipping is worth a warning. */
    private static final double WARN_ABOVE = 0.01;

    /** An input of which more draws were clipped than a distribution that fits its range would lose. */
    public record Warning(Assumption assumption, double share) {
        public String text() {
            return String.format(Locale.ROOT, "%.1f %% of the draws of %s lie outside its legal range (%s) and "
                    + "were set to the end of it; give it a distribution that stays inside%s.", share * 100,
                    assumption.path(), rangeText(),
                    assumption.provenance().byDefault() ? " (this one is the built-in default)" : "");
        }

        private String rangeText() {
            Range legal = assumption.legal();
            if (Double.isInfinite(legal.max())) {
                return "at least " + plain(legal.min());
            }
            return Double.isInfinite(legal.min()) ? "at most " + plain(legal.max())
                    : plain(legal.min()) + " to " + plain(legal.max());
        }

        private static String plain(double bound) {
            return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
        }
    }

    /** Nothing drawn yet. */
    public static Clipping none() {
        return new Clipping(0, Map.of());
    }

    /** The counts of both. */
    public Clipping plus(Clipping other) {
        Map<Assumption, Integer> sum = new LinkedHashMap<>(clipped);
        other.clipped.forEach((assumption, count) -> sum.merge(assumption, count, Integer::sum));
        return new Clipping(trials + other.trials, sum);
    }

    /** Share of the trials in which the input was clipped. */
    public double share(Assumption assumption) {
        return trials == 0 ? 0 : (double) clipped.getOrDefault(assumption, 0) / trials;
    }

    /** The inputs clipped in more than 1 % of the trials. */
    public List<Warning> warnings() {
        return clipped.keySet().stream().filter(a -> share(a) > WARN_ABOVE).map(a -> new Warning(a, share(a)))
                .toList();
    }
}
