package no.brobygger.reference;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Legal scenario texts from a seed: the same seed gives the same business, whatever the money is counted in.
 * Every text has the plans {@code now} (the baseline), {@code twin} (the same words under another name), {@code other}
 * (the proposal) and {@code less}.
 */
final class GeneratedScenario {
    private static final String[] KINDS = {"brand", "activation", "experience"};

    private final SplittableRandom random;
    private final double unit;
    private final boolean still;
    private final StringBuilder text = new StringBuilder();

    private GeneratedScenario(long seed, double unit, boolean still) {
        this.random = new SplittableRandom(seed);
        this.unit = unit;
        this.still = still;
    }

    /** A business in which everything may move. */
    static String lively(long seed) {
        return counted(seed, 1);
    }

    /** The lively business of the same seed, its money counted in another unit: every amount is {@code unit} times as large. */
    static String counted(long seed, double unit) {
        return new GeneratedScenario(seed, unit, false).write();
    }

    /** A business in which nothing moves by itself: no growth, season, inflation, rivals or risks. */
    static String still(long seed) {
        return new GeneratedScenario(seed, 1, true).write();
    }

    private String write() {
        int months = 1 + random.nextInt(40);
        line("title: Generated");
        line("company: Nobody");
        line("currency: NOK");
        line("context: " + pick("b2b", "b2c"));
        line("start: 2027-%02d", 1 + random.nextInt(12));
        line("months: %d", months);
        double revenue = segments();
        finance();
        List<String> activities = activities(revenue);
        indices();
        rivals(revenue);
        risks(revenue, months);
        plans(activities, revenue, months);
        line("baseline: now");
        line("proposal: other");
        line("simulation: {trials: 600, seed: %d}", random.nextInt(1000));
        return text.toString();
    }

    /** Writes the segments; returns today's revenue a year. */
    private double segments() {
        int count = 1 + random.nextInt(3);
        double revenue = 0;
        line("segments:");
        for (int s = 1; s <= count; s++) {
            line("  segment-%d:", s);
            revenue += segment();
        }
        return revenue;
    }

    private double segment() {
        double market = Math.rint(between(2_000, 900_000));
        double customers = Math.rint(market * between(0.01, 0.4));
        double rivalChurn = between(0.1, 0.4);
        double growth = still ? 0 : between(-0.05, 0.12);
        double referral = chance() ? between(0, 0.04) : 0;
        double revenue = between(100, 50_000);
        double open = 1 - customers / market;
        double pool = market * open * (1 - Math.pow(1 - rivalChurn, 1.0 / 12))
                + market * (Math.pow(1 + growth, 1.0 / 12) - 1) * (growth < 0 ? open : 1);
        double won = 12 * (pool * between(0.02, 0.4) + referral / 12 * customers * open);
        line("    market: {customers: %s, churn: %s, growth: %s%s}", plain(market), uncertain(rivalChurn, 0.01),
                still ? plain(growth) : uncertain(growth, 0.001), still || chance() ? "" : ", seasonality: " + twelve());
        line("    customers: {count: %s, new-per-year: %s, churn: %s, revenue: %s, margin: %s%s%s}", plain(customers),
                uncertain(won, 0.01), churn(), money(revenue), plain(between(0.05, 0.9)),
                referral > 0 ? ", referral: " + plain(referral) : "",
                chance() ? ", acquisition-cost: " + money(revenue * between(0, 0.4)) : "");
        return customers * revenue;
    }

    private String churn() {
        if (chance()) {
            return uncertain(between(0.05, 0.4), 0.03);
        }
        return IntStream.rangeClosed(1, 1 + random.nextInt(4)).mapToObj(year -> plain(between(0.05, 0.4)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void finance() {
        line("finance: {discount-rate: %s, tax-rate: %s, inflation: %s, price-growth: %s, receivable-days: %d, "
                        + "price-delay: %d, lifetime-months: %d, lifetime-growth: %s, year-starts: %d, terminal-value: %s}",
                plain(between(0, 0.2)), plain(between(0, 0.4)), still ? "0" : plain(between(-0.01, 0.05)),
                still ? "0" : uncertain(between(0.01, 0.05), 0.1), random.nextInt(91), random.nextInt(15),
                1 + random.nextInt(150), still ? "0" : plain(between(-0.02, 0.02)), 1 + random.nextInt(12),
                pick("none", "customer-base", "customer-base-and-brand"));
    }

    private List<String> activities(double revenue) {
        List<String> names = new ArrayList<>();
        line("marketing:");
        int count = 1 + random.nextInt(3);
        for (int k = 0; k < count; k++) {
            String name = "activity-" + (k + 1);
            names.add(name);
            line("  %s: {kind: %s%s}", name, KINDS[k], chance() ? "" : ownEffect(revenue));
        }
        return names;
    }

    private String ownEffect(double revenue) {
        return ", reference-spend: " + money(revenue * between(0.005, 0.05))
                + ", half-life: " + uncertain(between(0.3, 15), 0.2) + ", delay: " + random.nextInt(5)
                + ", shape: " + plain(between(0.6, 1.8)) + ", half-saturation: " + plain(between(0.4, 2))
                + ", effectiveness: " + uncertain(between(0.6, 1.5), 0.2)
                + (still ? "" : ", media-inflation: " + plain(between(-0.02, 0.06)))
                + ", lifts: {new-customers: " + uncertain(between(0.05, 0.5), 0.3) + ", churn: " + plain(between(-0.1, 0.02))
                + ", price: " + plain(between(-0.01, 0.03)) + ", volume: " + plain(between(-0.01, 0.03))
                + ", referral: " + plain(between(0, 0.2)) + ", satisfaction: " + plain(between(-5, 20)) + "}";
    }

    private void indices() {
        line("indices:");
        line("  satisfaction: {now: %s, per-point: {churn: %s, price: %s, referral: %s}}", plain(between(5, 95)),
                uncertain(between(-0.02, -0.001), 0.2), plain(between(0, 0.002)), plain(between(0, 0.02)));
    }

    private void rivals(double revenue) {
        if (still || chance()) {
            return;
        }
        line("rivals: {spend: %s, growth: %s, reaction: %s, reaction-lag: %d, elasticity: %s}",
                money(revenue * between(0.05, 0.3)), plain(between(-0.02, 0.05)), plain(between(0, 0.4)),
                random.nextInt(10), uncertain(between(0.01, 0.2), 0.2));
    }

    private void risks(double revenue, int months) {
        if (still || chance()) {
            return;
        }
        line("risks:");
        int count = 1 + random.nextInt(3);
        for (int r = 1; r <= count; r++) {
            int from = 1 + random.nextInt(months);
            line("  - {name: risk-%d, probability: %s, from: %s, to: %s, months: %d, cost: %s, "
                            + "effects: {demand: %s, churn: %s, new-customers: %s, volume: %s}%s}", r, plain(random.nextDouble()),
                    month(from), month(from + random.nextInt(months - from + 1)), 1 + random.nextInt(30),
                    money(revenue * between(0, 0.02)), uncertain(between(-0.3, -0.01), 0.2), plain(between(-0.1, 0.4)),
                    plain(between(-0.3, 0.1)), plain(between(-0.1, 0.1)), chance() ? "" : ", plans: [other]");
        }
    }

    private void plans(List<String> activities, double revenue, int months) {
        String now = "{budget: " + money(revenue * between(0.005, 0.06)) + ", " + split(activities) + "}";
        line("plans:");
        line("  now: %s", now);
        line("  twin: %s", now);
        line("  other:");
        line("    budget: [%s, %s]", money(revenue * between(0, 0.1)), money(revenue * between(0, 0.1)));
        line("    %s", split(activities));
        line("    phasing: {activity-1: %s}", twelve());
        int from = 1 + random.nextInt(months);
        line("    campaigns: [{name: push, activity: activity-1, spend: %s, from: %s, to: %s}]",
                money(revenue * between(0, 0.01)), month(from), month(from + random.nextInt(months - from + 1)));
        line("    costs: [{name: once, amount: %s, month: %s}, {name: always, per-year: %s}]",
                uncertain(revenue * between(0.001, 0.01) * unit, 0.3), month(1 + random.nextInt(months)),
                money(revenue * between(0, 0.005)));
        line("  less: {budget: %s, %s}", money(revenue * between(0, 0.005)), split(activities));
    }

    private String split(List<String> activities) {
        int left = 100;
        List<String> shares = new ArrayList<>();
        for (String activity : activities) {
            boolean last = shares.size() == activities.size() - 1;
            int share = last ? left : random.nextInt(left + 1);
            left -= share;
            shares.add(activity + ": " + share + "%");
        }
        return "split: {" + String.join(", ", shares) + "}";
    }

    private String month(int number) {
        String start = text.substring(text.indexOf("start: ") + 7).substring(0, 7);
        return YearMonth.parse(start).plusMonths(number - 1L).toString();
    }

    /** A fixed value, or one of the forms around it, whose spread is the share {@code width} of it. */
    private String uncertain(double value, double width) {
        double spread = Math.abs(value) * width;
        String low = plain(value - spread);
        String high = plain(value + spread);
        return switch (random.nextInt(6)) {
            case 0 -> "{p10: " + low + ", p90: " + high + "}";
            case 1 -> "{p10: " + low + ", p50: " + plain(value) + ", p90: " + high + "}";
            case 2 -> "{min: " + low + ", likely: " + plain(value) + ", max: " + high + "}";
            case 3 -> "{min: " + low + ", max: " + high + "}";
            case 4 -> "{mean: " + plain(value) + ", sd: " + plain(spread / 2) + "}";
            default -> plain(value);
        };
    }

    private String twelve() {
        return IntStream.range(0, 12).mapToObj(m -> plain(0.2 + random.nextInt(20) / 10.0))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String money(double amount) {
        return plain(amount * unit);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}
