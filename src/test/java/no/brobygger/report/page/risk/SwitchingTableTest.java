package no.brobygger.report.page.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.brobygger.decision.sensitivity.Driver;
import no.brobygger.decision.sensitivity.SwitchingValue;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class SwitchingTableTest {
    private static final Scenario DISH = ScenarioReader.read("scenarios/dish-2015.yaml", List.of());

    @Test
    void where_an_input_without_a_range_must_go_is_a_change_of_its_value() {
        assertEquals(Statement.of("sensitivity.where.change").with("change", new Value.PercentEffect(1, 0)),
                SwitchingTable.where(certain("finance.discount-rate", 2)));
    }

    @Test
    void nothing_is_a_percentage_of_zero() {
        assertEquals(Statement.of("sensitivity.where.from-zero"),
                SwitchingTable.where(certain("finance.receivable-days", 1)));
    }

    /** The value at which NPV is 0: so many times the value in the file, or that value where there is none. */
    private static SwitchingValue certain(String path, double times) {
        Assumption input = DISH.assumptions().stream().filter(a -> a.path().equals(path)).findFirst().orElseThrow();
        double value = input.median() == 0 ? times : times * input.median();
        return new SwitchingValue(new Driver.Input(List.of(input)), OptionalDouble.of(value), Double.NaN,
                SwitchingValue.Reason.FOUND, Optional.empty());
    }
}
