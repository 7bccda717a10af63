package no.brobygger.finance.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class QuantileSelectionTest {
    private static final double[] SHARES = {0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1};

    @Test
    void selection_gives_the_quantiles_of_the_sorted_values_bit_by_bit() {
        check(u -> u);
        check(u -> 1e12 * (u - 0.5));
        check(u -> 1 / (u + 1e-9));
        check(u -> Math.rint(u * 3));
        check(u -> u < 0.4 ? 0 : u);
        check(u -> 7);
    }

    private static void check(DoubleUnaryOperator form) {
        SplittableRandom random = new SplittableRandom(11);
        for (int n : new int[] {1, 2, 3, 10, 999, 10_000}) {
            double[] values = random.doubles(n).map(form).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            QuantileSelection selection = new QuantileSelection(values);
            for (double share : SHARES) {
                assertEquals(Quantile.of(sorted, share), selection.of(share), 0.0);
            }
        }
    }

    @Test
    void without_values_there_is_no_quantile() {
        assertTrue(Double.isNaN(new QuantileSelection(new double[0]).of(0.5)));
    }
}
