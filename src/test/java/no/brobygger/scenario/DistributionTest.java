package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import no.brobygger.scenario.Distribution.LogNormal;
import no.brobygger.scenario.Distribution.Normal;
import no.brobygger.scenario.Distribution.Pert;
import no.brobygger.scenario.Distribution.TwoPiece;
import no.brobygger.scenario.Distribution.Uniform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final double RELATIVE = 1e-9;

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.brobygger.scenario.QuantileReference#cases")
    void quantiles_agree_with_the_reference(QuantileReference reference) {
        for (int i = 0; i < reference.probabilities().length; i++) {
            double expected = reference.quantiles()[i];
            double found = reference.distribution().quantile(reference.probabilities()[i]);
            assertEquals(expected, found, RELATIVE * Math.abs(expected), "at " + reference.probabilities()[i]);
        }
    }

    // Medians and far quantiles by mpmath 1.3.0 at 30 digits: root of the regularised incomplete beta function.
    @ParameterizedTest
    @CsvSource({
        "1, 2, 5, 0.000001, 1.0012653112855749",
        "1, 2, 5, 0.5, 2.25524068182278977",
        "1, 2, 5, 0.999999, 4.91504712719778901",
        "80, 100, 150, 0.5, 103.82588601420245",
        "0, 0, 1, 0.000001, 2.00000080000048e-7",
        "0, 0, 1, 0.5, 0.129449436703875861",
        "0, 0, 1, 0.999999, 0.936904265551980675",
        "0.05, 0.15, 0.45, 0.5, 0.175524068182278977",
        "700, 900, 1400, 0.5, 938.258860142024499",
        "0, 1, 1, 0.000001, 0.0630957344480193249",
        "0, 1, 1, 0.5, 0.870550563296124139",
        "0, 0.0001, 1, 0.01, 0.0020121868269723249",
        "0, 0.0001, 1, 0.5, 0.129521899469878728",
        "0, 0.9999, 1, 0.01, 0.398018070999592686",
        "0, 0.9999, 1, 0.5, 0.87047810053012128",
        "0, 0.3, 1, 0.01, 0.0439303317111784873",
        "0, 0.3, 1, 0.5, 0.350999484949117976",
    })
    void pert_is_precise_to_1e_12(double min, double likely, double max, double p, double expected) {
        assertEquals(expected, new Pert(min, likely, max).quantile(p), 1e-12 * expected);
    }

    @Test
    void pert_counts_from_above_as_from_below() {
        Pert pert = new Pert(1, 2, 5);
        for (double p : new double[] {0.01, 0.3, 0.5, 0.9}) {
            assertEquals(pert.quantile(p), pert.upperQuantile(1 - p), 1e-12);
        }
        assertTrue(pert.upperQuantile(1e-13) > pert.upperQuantile(1e-12));
        assertTrue(pert.upperQuantile(1e-13) < 5);
    }

    @Test
    void pert_of_one_point_is_that_point() {
        assertEquals(7, new Pert(7, 7, 7).quantile(0.3));
    }

    @Test
    void pert_density_is_the_slope_of_probability() {
        Pert pert = new Pert(80, 100, 150);
        double slope = 0.002 / (pert.quantile(0.301) - pert.quantile(0.299));
        assertEquals(slope, pert.density(pert.quantile(0.3)), 1e-5 * slope);
    }

    // The definition: exact at the three stated quantiles; log scale only if all are above 0.
    @ParameterizedTest
    @CsvSource({"4.3, 9.6, 22.8", "-0.06, -0.02, 0", "0, 0.003, 0.015", "0, 0, 0.3", "-5, 1, 2"})
    void two_piece_is_exact_at_its_three_quantiles(double p10, double p50, double p90) {
        TwoPiece distribution = new TwoPiece(p10, p50, p90);
        assertEquals(p10, distribution.quantile(0.1), 1e-13 * Math.abs(p10) + 1e-16);
        assertEquals(p50, distribution.quantile(0.5));
        assertEquals(p90, distribution.quantile(0.9), 1e-13 * Math.abs(p90));
    }

    // P1 is 2.3263478740408411 / 1.2815515655446004 = 1.8152586 times as far from the median as P10 (normal table).
    @Test
    void two_piece_is_half_normal_on_each_side() {
        double reach = 2.3263478740408411 / 1.2815515655446004;
        assertEquals(1 - 6 * reach, new TwoPiece(-5, 1, 2).quantile(0.01), 1e-12);
        assertEquals(1 + reach, new TwoPiece(-5, 1, 2).quantile(0.99), 1e-12);
        assertEquals(4 * StrictMath.pow(1.0 / 4, reach), new TwoPiece(1, 4, 30).quantile(0.01), 1e-12);
        assertEquals(4 * StrictMath.pow(30.0 / 4, reach), new TwoPiece(1, 4, 30).quantile(0.99), 1e-9);
    }

    @Test
    void two_piece_that_is_symmetric_is_normal() {
        DoubleStream.of(0.001, 0.2, 0.5, 0.77, 0.999).forEach(p -> {
            double normal = Normal.ofP10P90(-2, 4).quantile(p);
            assertEquals(normal, new TwoPiece(-2, 1, 4).quantile(p), 1e-12);
            double lognormal = LogNormal.ofP10P90(5, 20).quantile(p);
            assertEquals(lognormal, new TwoPiece(5, 10, 20).quantile(p), 1e-12 * lognormal);
        });
    }

    // Standard normal quantiles by mpmath 1.3.0, 30 digits.
    @ParameterizedTest
    @CsvSource({
        "1e-13, -7.34879610280067752", "1e-10, -6.3613409024040562", "1e-6, -4.75342430882289895",
        "0.001, -3.09023230616781354", "0.01, -2.3263478740408411", "0.05, -1.64485362695147271",
        "0.1, -1.28155156554460047", "0.25, -0.674489750196081743", "0.3, -0.524400512708040784", "0.5, 0",
        "0.6, 0.253347103135799799", "0.9, 1.28155156554460047", "0.975, 1.95996398454005424",
        "0.999, 3.09023230616781354"})
    void standard_normal_is_precise_in_the_tails(double p, double expected) {
        assertEquals(expected, StandardNormal.quantile(p), 1e-14 * Math.abs(expected));
    }

    @Test
    void normal_is_exact_at_its_two_quantiles() {
        Normal normal = Normal.ofP10P90(-0.02, 0.03);
        assertEquals(-0.02, normal.quantile(0.1), 1e-15);
        assertEquals(0.03, normal.quantile(0.9), 1e-15);
        assertEquals(0.005, normal.median(), 1e-15);
    }

    @Test
    void normal_by_moments_is_mean_plus_scores() {
        assertEquals(40_000 - 2_000 * 1.28155156554460047,
                new Normal(40_000, 2_000, "mean-sd").quantile(0.1), 1e-9);
    }

    @Test
    void uniform_is_linear() {
        assertEquals(0.15, new Uniform(0.1, 0.3).quantile(0.25), 1e-15);
        assertEquals(0.2, new Uniform(0.1, 0.3).median(), 1e-15);
    }
}
