package no.brobygger.decision.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.decision.trial.TrialWorlds;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against every whole per cent of two activities; of three, against a grid with every whole per cent around its best. */
class SplitSearchTest {
    private static final List<String> S_CURVES = List.of("marketing.brand.shape=3", "marketing.activation.shape=3",
            "marketing.brand.half-saturation=3", "marketing.activation.half-saturation=3", "marketing.brand.half-life=6",
            "marketing.brand.delay=0", "marketing.brand.current-spend=5M", "marketing.activation.current-spend=5M",
            "plans.balanced.budget=40M");

    private static Scenario scenario(String file, List<String> overrides) {
        return ScenarioReader.read("scenarios/" + file + ".yaml", overrides)
                .with(new SimulationSettings(500, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE));
    }

    private static SplitTrials trials(TrialWorlds worlds) {
        return new SplitTrials(worlds, new Allocation(worlds.scenario(), worlds.scenario().proposalPlan()));
    }

    static Stream<TrialWorlds> cases() {
        return Stream.of(
                TrialWorlds.of(scenario("fjord-small", List.of()), 2),
                TrialWorlds.of(scenario("fjord-small", List.of()).within(12), 2),
                TrialWorlds.of(scenario("fjord-small", S_CURVES), 2),
                TrialWorlds.central(scenario("nordisk-detail", List.of())),
                TrialWorlds.central(scenario("nordisk-detail", List.of("marketing.tilbud.shape=2.5",
                        "marketing.maerke.shape=2.5", "marketing.klub.shape=2.5"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_best_split_is_the_best_of_all_to_a_per_cent(TrialWorlds worlds) {
        SplitTrials trials = trials(worlds);
        Bounds bounds = Bounds.none(worlds.scenario().activities().size());
        Split found = new SplitSearch(trials, bounds).best(Objective.MEAN);

        Split best = best(trials, bounds.size() == 2 ? all(2, 1) : aroundTheBest(trials, all(3, 5)));

        for (int k = 0; k < bounds.size(); k++) {
            assertEquals(best.percent(k), found.percent(k), 1, () -> found + " instead of " + best);
        }
    }

    private static Split best(SplitTrials trials, List<Split> among) {
        return among.stream().reduce((a, b) -> trials.isBetter(Objective.MEAN, b, a) ? b : a).orElseThrow();
    }

    private static List<Split> aroundTheBest(SplitTrials trials, List<Split> grid) {
        List<Split> best = grid.stream().sorted(Comparator.comparing(s -> -trials.value(Objective.MEAN, s))).limit(3).toList();
        return all(3, 1).stream().filter(s -> best.stream().anyMatch(b -> Math.abs(b.percent(0) - s.percent(0)) <= 5
                && Math.abs(b.percent(1) - s.percent(1)) <= 5)).toList();
    }

    private static List<Split> all(int activities, int step) {
        List<Split> all = new ArrayList<>();
        for (int first = 0; first <= 100; first += step) {
            for (int second = 0; second <= (activities == 2 ? 0 : 100 - first); second += step) {
                all.add(activities == 2 ? new Split(List.of(first, 100 - first))
                        : new Split(List.of(first, second, 100 - first - second)));
            }
        }
        return all;
    }

    @Test
    void where_responses_are_s_shaped_the_nearest_summit_is_the_wrong_one() {
        SplitTrials trials = trials(TrialWorlds.of(scenario("fjord-small", S_CURVES), 2));
        SplitSearch search = new SplitSearch(trials, Bounds.none(2));

        Split nearest = search.climb(Objective.MEAN, new Split(List.of(50, 50)), 10, 3, 1);
        Split found = search.best(Objective.MEAN);

        assertEquals(List.of(0, 100), nearest.percents());
        assertEquals(List.of(100, 0), found.percents());
        assertTrue(trials.isBetter(Objective.MEAN, found, nearest));
    }

    @Test
    void every_objective_is_at_least_as_good_as_on_the_lattice_and_as_planned() {
        SplitTrials trials = trials(TrialWorlds.of(scenario("fjord-small", List.of()), 2));
        for (Objective objective : Objective.values()) {
            Split found = new SplitSearch(trials, Bounds.none(2)).best(objective);
            all(2, 5).forEach(split ->
                    assertTrue(trials.value(objective, found) >= trials.value(objective, split)));
        }
    }

    @Test
    void what_an_activity_is_to_keep_it_keeps() {
        SplitTrials trials = trials(TrialWorlds.central(scenario("nordisk-detail", List.of())));
        Bounds bounds = Bounds.none(3).keepingAtLeast(2, 37).keepingAtMost(1, 21);

        Split found = new SplitSearch(trials, bounds).best(Objective.MEAN);

        trials.tried().forEach(split -> assertTrue(split.percent(2) >= 37 && split.percent(1) <= 21
                && split.percents().stream().mapToInt(Integer::intValue).sum() == 100, split::toString));
        assertEquals(37, found.percent(2));
        assertEquals(21, found.percent(1));
    }
}
