package no.brobygger.benchmark;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;

/**
 * How large a scenario is, and the scenario of that size: every input that may be uncertain is, each on its own.
 *
 * @param segments    that share the same market and customers between them
 * @param tenureYears listed years of churn; 1 is constant churn
 */
record Size(int trials, int months, int plans, int activities, int segments, int tenureYears) {
    /** Two plans, one segment, constant churn. */
    static Size of(int trials, int months, int activities) {
        return new Size(trials, months, 2, activities, 1, 1);
    }

    /** This size with one dimension changed. */
    Size with(Dimension dimension, int n) {
        return switch (dimension) {
            case TRIALS -> new Size(n, months, plans, activities, segments, tenureYears);
            case MONTHS -> new Size(trials, n, plans, activities, segments, tenureYears);
            case PLANS -> new Size(trials, months, n, activities, segments, tenureYears);
            case ACTIVITIES -> new Size(trials, months, plans, n, segments, tenureYears);
            case SEGMENTS -> new Size(trials, months, plans, activities, n, tenureYears);
            case TENURE_YEARS -> new Size(trials, months, plans, activities, segments, n);
        };
    }

    /** What a scenario can have more of. */
    enum Dimension {
        TRIALS, MONTHS, PLANS, ACTIVITIES, SEGMENTS, TENURE_YEARS;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    long planTrialMonths() {
        return (long) plans * trials * months;
    }

    /** The scenario, read as a file would be. */
    Scenario scenario() {
        return ScenarioReader.read(new ByteArrayInputStream(yaml().getBytes(StandardCharsets.UTF_8)), List.of());
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder(String.format(Locale.ROOT, """
                title: Benchmark
                company: Benchmark
                currency: EUR
                start: 2027-01
                months: %d
                simulation: {trials: %d}
                baseline: plan-1
                proposal: plan-2
                finance:
                  inflation: {p10: 1%%, p90: 3%%}
                  price-growth: {p10: 1%%, p90: 3%%}
                segments:
                """, months, trials));
        for (int s = 1; s <= segments; s++) {
            yaml.append(segment(s));
        }
        yaml.append("marketing:\n");
        for (int k = 0; k < activities; k++) {
            yaml.append(activity(k));
        }
        yaml.append("plans:\n");
        for (int p = 1; p <= plans; p++) {
            yaml.append(String.format(Locale.ROOT, "  plan-%d: {budget: %d, split: {%s}}%n", p,
                    30_000_000 + 4_000_000 * (p - 1), split()));
        }
        return yaml.toString();
    }

    private String segment(int s) {
        return String.format(Locale.ROOT, """
                  segment-%d:
                    market:
                      customers: %s
                      churn: {p10: 12%%, p90: 16%%}
                      growth: {p10: 0%%, p90: 2%%}
                    customers:
                      count: %s
                      new-per-year: %s
                      churn: [%s]
                      revenue: {p10: 55k, p90: 65k}
                      margin: {p10: 68%%, p90: 76%%}
                      acquisition-cost: {p10: 2k, p90: 4k}
                      referral: {p10: 1%%, p90: 2%%}
                """, s, about(52_000 / segments), about(6_400 / segments), about(1_100 / segments), churn());
    }

    private static String about(int median) {
        return String.format(Locale.ROOT, "{p10: %d, p50: %d, p90: %d}", median * 19 / 20, median, median * 21 / 20);
    }

    private String churn() {
        StringBuilder years = new StringBuilder();
        for (int y = 0; y < tenureYears; y++) {
            years.append(y == 0 ? "" : ", ").append("{p10: 11%, p90: 15%}");
        }
        return years.toString();
    }

    private String activity(int k) {
        Kind kind = kind(k);
        return String.format(Locale.ROOT, """
                  activity-%d:
                    kind: %s
                    current-spend: %d
                    reference-spend: %d
                    half-life: %s
                    shape: {p10: 0.7, p50: 1.0, p90: 1.6}
                    half-saturation: {p10: 0.3, p50: 1.0, p90: 2.0}
                    effectiveness: {p10: 0.5, p90: 2.0}
                    media-inflation: {p10: 1%%, p90: 4%%}
                    lifts: {%s}
                """, k + 1, kind.name().toLowerCase(Locale.ROOT), 30_000_000 / activities,
                15_000_000 / activities, kind.halfLife, kind.lifts);
    }

    /** Activities come in turn from each kind. */
    static Kind kind(int activity) {
        return Kind.values()[activity % Kind.values().length];
    }

    /** Kinds of activity, with the benchmarks' half-lives and lifts. */
    enum Kind {
        BRAND("{p10: 4.3, p50: 9.6, p90: 22.8}", "new-customers: {p10: 4%, p50: 14%, p90: 35%}, "
                + "churn: {p10: -6%, p50: -2%, p90: 0%}, price: {p10: 0%, p50: 0.3%, p90: 1.5%}, "
                + "referral: {p10: 0%, p50: 5%, p90: 15%}", 4),
        ACTIVATION("{p10: 0.14, p50: 0.46, p90: 1.15}", "new-customers: {p10: 5%, p50: 16%, p90: 35%}, "
                + "price: {p10: -1%, p50: -0.2%, p90: 0%}", 2),
        EXPERIENCE("{p10: 6, p50: 12, p90: 24}", "churn: {p10: -10%, p50: -3%, p90: 0%}, "
                + "referral: {p10: 0%, p50: 5%, p90: 15%}", 2);

        private final String halfLife;
        private final String lifts;
        private final int outcomes;

        Kind(String halfLife, String lifts, int outcomes) {
            this.halfLife = halfLife;
            this.lifts = lifts;
            this.outcomes = outcomes;
        }

        /** Number of outcomes that it moves. */
        int outcomes() {
            return outcomes;
        }
    }

    /** Equal shares; the last takes what rounding leaves. */
    private String split() {
        BigDecimal share = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(activities), 2, RoundingMode.DOWN);
        BigDecimal left = BigDecimal.valueOf(100);
        StringBuilder split = new StringBuilder();
        for (int k = 1; k < activities; k++) {
            split.append(String.format(Locale.ROOT, "activity-%d: %s%%, ", k, share));
            left = left.subtract(share);
        }
        return split.append(String.format(Locale.ROOT, "activity-%d: %s%%", activities, left)).toString();
    }
}
