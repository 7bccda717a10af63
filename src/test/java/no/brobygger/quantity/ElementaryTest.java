package no.brobygger.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void columns_agree_with_the_strict_functions_inside_and_outside_the_series() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(ARGUMENTS, -5.6, 5.6).toArray();
        checkColumn(x);
        x[17] = -700;
        x[18] = Double.NEGATIVE_INFINITY;
        x[19] = 5.7;
        checkColumn(x);
    }

    private static void checkColumn(double[] x) {
        double[] powers = new double[x.length];
        Elementary.exp(x, powers);
        for (int i = 0; i < x.length; i++) {
            double expected = StrictMath.exp(x[i]);
            assertEquals(expected, powers[i], 4e-15 * expected, "exp(" + x[i] + ")");
        }
    }

    @Test
    void an_element_of_a_column_does_not_depend_on_its_neighbours() {
        double[] alone = {1.25};
        double[] beside = {1.25, 99};
        Elementary.exp(alone, alone);
        Elementary.exp(beside, beside);
        assertEquals(alone[0], beside[0]);
    }

    @Test
    void columns_of_powers_agree_with_the_strict_ones() {
        double[] x = {0, 1e-9, 0.3, 1, 2.7, 40};
        double[] y = {0.7, 0.5, 3, 1.2, 1, 2.5};
        double[] powers = new double[x.length];
        Elementary.pow(x, y, powers);
        for (int i = 0; i < x.length; i++) {
            assertEquals(StrictMath.pow(x[i], y[i]), powers[i], 2e-14 * powers[i]);
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

    @ParameterizedTest
    @ValueSource(doubles = {3.7, Double.MIN_VALUE, 1e300, 0.0, -0.0, -Double.MIN_VALUE, -2.5, -1e300, Double.NaN})
    void the_positive_part_is_to_the_bit_the_larger_of_a_number_and_zero(double x) {
        assertEquals(Double.doubleToRawLongBits(Math.max(x, 0)), Double.doubleToRawLongBits(Elementary.positivePart(x)));
    }
}
