package no.brobygger.report.page.decision;

import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Scenario;

/** When the case is looked at again. */
final class Gates {

    private Gates() {
    }

    /** The first gate, or the last month where there is none; a gate in month 1 would come before anything is known. */
    private static int first(Scenario scenario) {
        return scenario.followUp().gates().stream().mapToInt(Integer::intValue).filter(gate -> gate > 1).min()
                .orElse(scenario.horizon().months());
    }

    /** The statement with the {@code months} of the first stage, which ends before the gate, and the {@code gate}. */
    static Statement in(Statement statement, Scenario scenario) {
        int gate = first(scenario);
        return statement.with("months", new Value.Months(Math.max(1, gate - 1)))
                .with("gate", new Value.Calendar(scenario.horizon().month(gate)));
    }
}
