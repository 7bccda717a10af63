package no.brobygger.report.page.evidence;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.TerminalValue;

/** What the model does not know, and which way that leans, as far as it concerns the scenario. */
final class ModelLimits {

    private ModelLimits() {
    }

    static List<Statement> of(Scenario scenario) {
        Finance finance = scenario.finance();
        List<Statement> limits = new ArrayList<>();
        limits.add(Statement.of("honesty.limit.relief"));
        if (finance.terminalValue() != TerminalValue.NONE) {
            limits.add(finance.lifetimeGrowth().median() == 0 ? Statement.of("honesty.limit.flat-margin")
                    : Statement.of("honesty.limit.growing-margin")
                            .with("growth", new Value.Percent(finance.lifetimeGrowth().median(), 1)));
        }
        limits.add(Statement.of(scenario.rivals().isPresent() ? "honesty.limit.rivals" : "honesty.limit.no-rivals"));
        if (scenario.segments().stream().anyMatch(s -> s.market().growth().median() < 0)) {
            limits.add(Statement.of("honesty.limit.shrinking"));
        }
        limits.add(Statement.of("honesty.limit.capacity"));
        return List.copyOf(limits);
    }
}
