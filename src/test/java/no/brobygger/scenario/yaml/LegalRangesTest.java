package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.brobygger.scenario.ScenarioException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of legal ranges of the scenario format: at each end a value that is legal and one that is not. */
class LegalRangesTest {
    private static final String RICH = "src/test/resources/reference/model/m2-segments-and-all.yaml";

    private static boolean isRefused(String path, String value) {
        try {
            ScenarioReader.read(RICH, List.of(path + "=" + value));
            return false;
        } catch (ScenarioException e) {
            return e.problems().stream()
                    .anyMatch(p -> p.message().startsWith(path + " is '") && p.message().contains("must be"));
        }
    }

    /** An empty cell: that end is open to infinity. */
    @ParameterizedTest
    @CsvSource({
        "segments.homes.market.customers,                0.00001, 0,        1e15,     ",
        "segments.homes.market.churn,                    0.0002%, 0%,       99.9998%, 100%",
        "segments.homes.market.growth,                   -50%,    -50.1%,   100%,     100.1%",
        "segments.homes.market.seasonality[1],           0,       -0.1,     100,      ",
        "segments.homes.customers.count,                 0,       -1,       1e15,     ",
        "segments.homes.customers.new-per-year,          0.00001, 0,        1e15,     ",
        "segments.homes.customers.churn[2],              0.0002%, 0%,       99.9998%, 100%",
        "segments.homes.customers.revenue,               0.00001, 0,        1e15,     ",
        "segments.homes.customers.margin,                -100%,   -100.1%,  100%,     100.1%",
        "segments.homes.customers.acquisition-cost,      0,       -1,       1e15,     ",
        "segments.homes.customers.referral,              0,       -0.1,     5,        5.1",
        "finance.discount-rate,                          0%,      -0.1%,    99.9998%, 100%",
        "finance.tax-rate,                               0%,      -0.1%,    99.9998%, 100%",
        "finance.inflation,                              -50%,    -50.1%,   100%,     100.1%",
        "finance.price-growth,                           -50%,    -50.1%,   100%,     100.1%",
        "finance.lifetime-growth,                        -50%,    -50.1%,   100%,     100.1%",
        "finance.receivable-days,                        0,       -1,       365,      366",
        "finance.year-starts,                            1,       0,        12,       13",
        "finance.price-delay,                            0,       -1,       60,       61",
        "finance.lifetime-months,                        1,       0,        600,      601",
        "marketing.tv.current-spend,                     0,       -1,       1e15,     ",
        "marketing.tv.reference-spend,                   0.00001, -1,       1e15,     ",
        "marketing.tv.half-life,                         0.00001, 0,        240,      240.1",
        "marketing.tv.delay,                             0,       -1,       60,       61",
        "marketing.tv.shape,                             0.5,     0.49,     3,        3.1",
        "marketing.tv.half-saturation,                   0.1,     0.09,     5,        5.1",
        "marketing.tv.effectiveness,                     0,       -0.1,     10,       10.1",
        "marketing.tv.media-inflation,                   -50%,    -50.1%,   100%,     100.1%",
        "marketing.tv.lifts.churn,                       -99.9%,  -100%,    500%,     501%",
        "marketing.tv.lifts.innovation,                  -100,    -101,     100,      101",
        "indices.satisfaction.now,                       0,       -1,       100,      101",
        "indices.satisfaction.per-point.churn,           -50%,    -50.1%,   50%,      50.1%",
        "rivals.spend,                                   0.00001, -1,       1e15,     ",
        "rivals.growth,                                  -50%,    -50.1%,   100%,     100.1%",
        "rivals.reaction,                                0,       -0.1,     1,        1.1",
        "rivals.reaction-lag,                            0,       -1,       60,       61",
        "rivals.elasticity,                              0,       -0.1,     1,        1.1",
        "risks.Cold winter.effects.demand,               -99.9%,  -100%,    500%,     501%",
        "risks.Late platform.cost,                       0,       -1,       1e15,     ",
        "plans.build.budget[1],                          0,       -1,       1e15,     ",
        "plans.build.phasing.offers[1],                  0,       -1,       1e6,      ",
        "plans.build.campaigns[1].spend,                 0,       -1,       1e15,     ",
        "plans.build.costs.Platform.amount,              0,       -1,       1e15,     ",
        "plans.build.costs.People.per-year,              0,       -1,       1e15,     ",
        "months,                                         1,       0,        240,      241",
        "simulation.trials,                              1,       0,        10M,      10_000_001",
    })
    void each_end_of_a_range_is_where_the_format_puts_it(String path, String low, String tooLow, String high,
                                                         String tooHigh) {
        assertFalse(isRefused(path, low), low + " is legal");
        assertTrue(isRefused(path, tooLow), tooLow + " is not legal");
        assertFalse(isRefused(path, high), high + " is legal");
        assertTrue(tooHigh == null || isRefused(path, tooHigh), tooHigh + " is not legal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{p10: -120%, p90: 3%} | p10", "{p10: -1%, p50: 510%, p90: 520%} | p50",
        "{mean: 600%, sd: 1%} | mean", "{min: -101%, max: 3%} | min", "{min: 0%, likely: 1%, max: 501%} | max",
        "{value: 501%} | value"})
    void a_stated_quantile_is_held_to_the_range_too(String value, String key) {
        ScenarioException e = assertThrows(ScenarioException.class,
                () -> ScenarioReader.read(RICH, List.of("marketing.tv.lifts.churn=" + value)));
        assertTrue(e.getMessage().contains("marketing.tv.lifts.churn." + key + " is '"), e.getMessage());
        assertTrue(e.getMessage().contains("it must be above -100% and at most 500%"), e.getMessage());
    }
}
