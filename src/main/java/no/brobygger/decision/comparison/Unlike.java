package no.brobygger.decision.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.brobygger.scenario.Scenario;

/** What two scenarios do not have in common although their NPVs only mean the same if they do. */
public enum Unlike {
    START(s -> s.horizon().start()),
    MONTHS(s -> s.horizon().months()),
    DISCOUNT_RATE(s -> s.finance().discountRate().median()),
    RESIDUAL(s -> s.finance().terminalValue());

    private final Function<Scenario, Object> property;

    Unlike(Function<Scenario, Object> property) {
        this.property = property;
    }

    /** In the order of this list; empty where the scenarios can be compared without more ado. */
    static List<Unlike> between(List<Scenario> scenarios) {
        List<Unlike> unlike = new ArrayList<>();
        for (Unlike one : values()) {
            if (scenarios.stream().map(one.property).distinct().count() > 1) {
                unlike.add(one);
            }
        }
        return List.copyOf(unlike);
    }
}
