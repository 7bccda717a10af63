package no.brobygger.report;

import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Plan;

/** What people call things: the label of the scenario, or the name where there is none. */
final class Labels {

    private Labels() {
    }

    static Value.Text of(Plan plan) {
        return new Value.Text(plan.label() == null || plan.label().isBlank() ? plan.name() : plan.label());
    }

    static Value.Text of(Activity activity) {
        return new Value.Text(activity.label() == null || activity.label().isBlank() ? activity.name()
                : activity.label());
    }
}
