package no.brobygger.report;

import no.brobygger.scenario.Scenario;

/** When the case is looked at again. */
final class Gates {

    private Gates() {
    }

    /** Month number of the first gate; the last month of the horizon where the scenario has none. */
    static int first(Scenario scenario) {
        return scenario.followUp().gates().stream().mapToInt(Integer::intValue).min()
                .orElse(scenario.horizon().months());
    }
}
