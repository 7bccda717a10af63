package no.brobygger.decision.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class ReplacedBenchmarkTest {
    private static final String DISH = "scenarios/dish-2015.yaml";

    /** What the whole analysis of the file without the value says. */
    @Test
    void the_effect_is_that_of_the_file_without_the_value() {
        Analysis analysis = new Analyst(read("simulation.trials=1")).analyse(1);
        List<ReplacedBenchmark> replaced = ReplacedBenchmark.of(analysis);
        assertEquals(7, replaced.size());
        for (ReplacedBenchmark one : replaced) {
            double without = npv(read(one.path() + "=null", "correlations=null"));
            assertEquals(without, one.npv(), 1e-9 * Math.abs(without), one.path());
            assertEquals(npv(analysis.scenario()) - without, one.gain(), 1e-6 * Math.abs(without), one.path());
        }
    }

    /** Tax 38 % where 22 % would stand; lifts of 20 % where 16 % would. */
    @Test
    void both_figures_are_told_where_there_are_two() {
        List<ReplacedBenchmark> replaced = ReplacedBenchmark.of(new Analyst(read("simulation.trials=1")).analyse(1));
        ReplacedBenchmark.Values tax = replaced.get(3).values().orElseThrow();
        assertEquals(List.of(0.38, 0.22), List.of(tax.own().median(), tax.benchmark().median()));
        ReplacedBenchmark.Values lift = replaced.get(0).values().orElseThrow();
        assertEquals("marketing.promotion.lifts.new-customers", lift.own().path());
        assertEquals(List.of(0.20, 0.16), List.of(lift.own().median(), lift.benchmark().median()));
    }

    private static double npv(Scenario scenario) {
        CentralCase proposal = new Analyst(scenario).centralCases().get(scenario.proposal());
        return proposal.value(Measure.NPV);
    }

    private static Scenario read(String... overrides) {
        return ScenarioReader.read(DISH, List.of(overrides));
    }
}
