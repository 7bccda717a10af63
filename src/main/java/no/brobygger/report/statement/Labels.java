package no.brobygger.report.statement;

import no.brobygger.scenario.Plan;

/** What people call things: the label of the scenario, or the name where there is none. */
public final class Labels {

    private static final int LINE = 36;

    private Labels() {
    }

    /** In full. */
    public static Value.Text of(Plan plan) {
        return new Value.Text(plan.label() == null || plan.label().isBlank() ? plan.name() : plan.label());
    }

    /** The same in one line of a table: cut at a word where it is too long. */
    public static Value.Text brief(Plan plan) {
        return brief(of(plan).text());
    }

    /** The same of what people call anything else. */
    public static Value.Text brief(String name) {
        String label = name.strip();
        if (label.length() <= LINE) {
            return new Value.Text(label);
        }
        int space = label.lastIndexOf(' ', LINE - 1);
        return new Value.Text(label.substring(0, space > LINE / 2 ? space : LINE - 1) + "…");
    }
}
