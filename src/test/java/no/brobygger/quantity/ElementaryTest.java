package no.brobygger.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against {@link StrictMath}, whose results are within 1 ulp of the true ones. */
class ElementaryTest {
    private static final int ARGUMENTS = 200_000;

    @Test
    void exp_is_within_4e_16_of_the_true_value_relatively() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = i % 2 == 0 ? random.nextDouble(-3, 3) : random.nextDouble(-699, 699);
            double expected = StrictMath.exp(x);
            assertTrue(Math.abs(Elementary.exp(x) - expected) <= 6e-16 * expected, () -> "exp(" + x + ")");
        }
    }

    @Test
    void log_is_within_3e_16_of_the_true_value() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = StrictMath.exp(random.nextDouble(-20, 20));
            double expected = StrictMath.log(x);
            assertEquals(expected, Elementary.log(x), 5e-16 * Math.max(1, Math.abs(expected)), () -> "log(" + x + ")");
        }
    }

    @Test
    void log_keeps_its_digits_near_1() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = 1 + random.nextDouble(-1, 1) * StrictMath.pow(10, -random.nextInt(3, 15));
            double expected = StrictMath.log(x);
            assertEquals(expected, Elementary.log(x), 5e-16 * Math.abs(expected), () -> "log(" + x + ")");
        }
    }

    @Test
    void powers_agree_with_the_strict_ones() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = random.nextDouble(1e-6, 50);
            double y = random.nextDouble(0.5, 3);
            double expected = StrictMath.pow(x, y);
            assertEquals(expected, Elementary.pow(x, y), 2e-14 * expected, () -> x + "^" + y);
        }
    }

    @Test
    void edges_are_those_of_the_strict_functions() {
        assertEquals(1, Elementary.exp(0));
        assertEquals(0, Elementary.log(1));
        assertEquals(0, Elementary.pow(0, 0.7));
        for (double x : new double[] {-800, 800, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertEquals(StrictMath.exp(x), Elementary.exp(x));
        }
        for (double x : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE}) {
            assertEquals(StrictMath.log(x), Elementary.log(x));
        }
    }
}
