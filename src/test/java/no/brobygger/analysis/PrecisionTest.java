package no.brobygger.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static final Scenario FJORD = ScenarioReader.read("scenarios/fjord-small.yaml", List.of());

    @Test
    void a_run_until_precise_knows_the_percentiles_of_npv_to_a_hundredth_of_their_range() {
        Analysis analysis = Analyst.analyseUntilPrecise(FJORD, 2, Observer.NONE);
        Summary npv = analysis.proposal().summary(Measure.NPV);
        double range = npv.p90() - npv.p10();
        assertTrue(npv.precision().p10() <= 0.01 * range);
        assertTrue(npv.precision().p50() <= 0.01 * range);
        assertTrue(npv.precision().p90() <= 0.01 * range);
        int trials = analysis.scenario().simulation().trials();
        Analysis stated = new Analyst(FJORD.with(new SimulationSettings(trials, FJORD.simulation().seed(),
                FJORD.simulation().sampling()))).analyse(1);
        assertEquals(stated.proposal().summary(Measure.NPV), npv);
    }

    @Test
    void percentiles_of_another_seed_lie_within_their_stated_precision() {
        int outside = 0;
        Summary first = npv(1);
        for (int seed = 2; seed <= 11; seed++) {
            Summary other = npv(seed);
            // The difference of two runs is √2 times as uncertain as one.
            outside += Math.abs(other.p10() - first.p10()) > 1.5 * first.precision().p10() ? 1 : 0;
            outside += Math.abs(other.p50() - first.p50()) > 1.5 * first.precision().p50() ? 1 : 0;
            outside += Math.abs(other.p90() - first.p90()) > 1.5 * first.precision().p90() ? 1 : 0;
        }
        assertTrue(outside <= 6, outside + " of 30 outside a 95 % interval");
    }

    private static Summary npv(long seed) {
        SimulationSettings settings = new SimulationSettings(5_000, seed, FJORD.simulation().sampling());
        return new Analyst(FJORD.with(settings)).analyse(2).proposal().summary(Measure.NPV);
    }
}
