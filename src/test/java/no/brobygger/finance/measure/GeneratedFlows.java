package no.brobygger.finance.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongConsumer;

/** Flows for property tests: each seed gives one series, and a failing test names its seed. */
final class GeneratedFlows {
    private static final int SEEDS = 300;

    private GeneratedFlows() {
    }

    static void forEachSeed(LongConsumer property) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** Money goes out for some months, then comes in: 2 to 72 months, with some months of nothing. */
    static double[] conventional(long seed) {
        Random random = new Random(seed);
        int months = 2 + random.nextInt(71);
        int spending = 1 + random.nextInt(months - 1);
        double[] flows = new double[months];
        for (int t = 0; t < months; t++) {
            double size = 1 + 99 * random.nextDouble();
            boolean nothing = t > 0 && t < months - 1 && random.nextInt(5) == 0;
            flows[t] = nothing ? 0 : t < spending ? -size : size * (0.5 + random.nextDouble());
        }
        return flows;
    }

    /** Money goes out first, then in and out in turn, three to eight spells in 4 to 72 months. */
    static double[] nonConventional(long seed) {
        Random random = new Random(seed);
        int months = 4 + random.nextInt(69);
        int spells = Math.min(months, 3 + random.nextInt(6));
        double[] flows = new double[months];
        for (int t = 0; t < months; t++) {
            boolean out = t * spells / months % 2 == 0;
            double size = 1 + 99 * random.nextDouble();
            flows[t] = out ? -size : size;
        }
        return flows;
    }

    static double largest(double[] flows) {
        return Arrays.stream(flows).map(Math::abs).max().orElse(0);
    }
}
