package no.brobygger.simulation.sampling;

import static no.brobygger.simulation.sampling.Inputs.column;
import static no.brobygger.simulation.sampling.Inputs.input;
import static no.brobygger.simulation.sampling.Inputs.mean;
import static no.brobygger.simulation.sampling.Inputs.sampler;
import static no.brobygger.simulation.sampling.Inputs.settings;
import static no.brobygger.simulation.sampling.Inputs.variance;
import static no.brobygger.simulation.sampling.Inputs.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.QuantileReference;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.SimulationSettings.Sampling;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampledDistributionTest {
    private static final int TRIALS = 40_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("no.brobygger.scenario.QuantileReference#cases")
    void sampled_quantiles_agree_with_the_reference(QuantileReference reference) {
        Assumption input = input("input", reference.distribution());
        double[] draws = column(sampler(settings(TRIALS), input), input);
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(draws);
        for (int i = 0; i < reference.probabilities().length; i++) {
            double expected = reference.quantiles()[i];
            assertEquals(expected, percentile.evaluate(reference.probabilities()[i] * 100), 0.01 * expected);
        }
    }

    // Means and standard deviations by the textbook formulas: uniform (a+b)/2, (b−a)/√12; PERT (a+4m+b)/6 and
    // √((μ−a)(b−μ)/7) (Vose); lognormal e^(μ+σ²/2), μ √(e^(σ²)−1). Fourth moments give the error of the variance.
    @ParameterizedTest
    @CsvSource({"normal, 40, 2, 3", "uniform, 2, 0.57735026918962576, 1.8", "pert, 105, 12.677313820927749, 2.5",
        "lognormal, 1, 0.53294500144, 8"})
    void moments_are_those_of_the_distribution(String form, double mean, double sd, double kurtosis) {
        Assumption input = input(form, switch (form) {
            case "normal" -> new Distribution.Normal(40, 2, "mean-sd");
            case "uniform" -> new Distribution.Uniform(1, 3);
            case "pert" -> new Distribution.Pert(80, 100, 150);
            default -> new Distribution.LogNormal(-0.125, 0.5);
        });
        for (Sampling sampling : Sampling.values()) {
            double[] draws = column(sampler(new SimulationSettings(TRIALS, 3, sampling), input), input);
            assertEquals(mean, mean(draws), 4 * sd / Math.sqrt(TRIALS));
            double variance = sd * sd;
            assertEquals(variance, variance(draws), 4 * variance * Math.sqrt((kurtosis - 1) / TRIALS));
        }
    }

    @Test
    void latin_hypercube_hits_the_mean_more_closely_than_chance() {
        Assumption input = input("input", new Distribution.Normal(0, 1, "mean-sd"));
        double[] draws = column(sampler(settings(10_000), input), input);
        assertEquals(0, mean(draws), 0.01 / 5, "a fifth of the standard error of plain draws");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 5", "80, 100, 150", "0, 0, 1", "0, 1, 1", "0, 0.001, 1"})
    void the_table_of_a_pert_is_close_to_its_formula(double min, double likely, double max) {
        Distribution.Pert pert = new Distribution.Pert(min, likely, max);
        PertTable table = new PertTable(pert);
        double last = min;
        for (int i = 1; i < 2_000; i++) {
            double p = i / 2_000.0;
            double tabulated = table.quantile(p);
            assertEquals(pert.quantile(p), tabulated, 1e-6 * (max - min));
            assertTrue(tabulated > last);
            last = tabulated;
        }
        assertEquals(pert.median(), table.quantile(0.5), 1e-14 * (max - min));
        assertEquals(pert.quantile(1e-12), table.quantile(1e-12), 1e-6 * (max - min));
        assertEquals(pert.upperQuantile(1e-12), table.quantile(1 - 1e-12), 1e-6 * (max - min));
    }

    @Test
    void draws_outside_the_legal_range_are_set_to_its_end_and_counted() {
        Assumption input = within(new Range(0, 1.5), "input", "input", new Distribution.Uniform(-1, 3));
        Sampler sampler = sampler(settings(1_300), input);
        double[] draws = column(sampler, input);
        assertTrue(Arrays.stream(draws).allMatch(d -> d >= 0 && d <= 1.5));
        Clipping total = Clipping.none();
        for (int block = 0; block < sampler.blockCount(); block++) {
            total = total.plus(sampler.block(block).clipping());
        }
        // A quarter lies below 0 and three eighths above 1.5; stratified blocks of 500 and 300 hit that to one draw.
        assertEquals(1_300, total.trials());
        assertEquals(0.625, total.share(input), 3.0 / 1_300);
        assertEquals(1, total.warnings().size());
        assertEquals("62.5 % of the draws of input lie outside its legal range (0 to 1.5) and were set to the end of "
                + "it; give it a distribution that stays inside.", total.warnings().get(0).text());
    }

    @Test
    void one_per_cent_clipped_is_no_warning_and_more_is() {
        Assumption one = within(new Range(0, 99), "one", "one", new Distribution.Uniform(0, 100));
        Assumption more = within(new Range(0, 98), "more", "more", new Distribution.Uniform(0, 100));
        Assumption none = within(new Range(0, 100), "none", "none", new Distribution.Uniform(0, 100));
        Clipping clipping = sampler(settings(500), one, more, none).block(0).clipping();
        assertEquals(0.01, clipping.share(one));
        assertEquals(0, clipping.share(none));
        assertEquals(1, clipping.warnings().size());
        assertEquals(more, clipping.warnings().get(0).assumption());
    }

    @ParameterizedTest
    @CsvSource({"0.000001, Infinity, at least 0.000001", "-Infinity, -0.5, at most -0.5"})
    void a_range_that_is_open_on_one_side_is_told_by_the_other(double min, double max, String told) {
        Assumption input = within(new Range(min, max), "input", "input", new Distribution.Uniform(-1, 1));
        String text = sampler(settings(500), input).block(0).clipping().warnings().get(0).text();
        assertTrue(text.contains("(" + told + ")"), text);
    }

    @Test
    void clipping_adds_up_in_any_order() {
        Assumption input = within(new Range(0, 1), "input", "input", new Distribution.Normal(0, 1, "mean-sd"));
        Sampler sampler = sampler(new SimulationSettings(1_200, 1, Sampling.MONTE_CARLO), input);
        Clipping a = sampler.block(0).clipping();
        Clipping b = sampler.block(1).clipping();
        Clipping c = sampler.block(2).clipping();
        assertEquals(a.plus(b).plus(c), c.plus(a.plus(b)));
    }
}
