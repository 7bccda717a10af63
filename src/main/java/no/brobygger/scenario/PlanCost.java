package no.brobygger.scenario;

/** A cost of a plan that is not media: platform, people, licences, measurement. Months are numbers, 1 = start. */
public sealed interface PlanCost {
    String name();

    Assumption amount();

    /** Paid once, in {@code month}. */
    record Once(String name, Assumption amount, int month) implements PlanCost {
    }

    /** An amount a year, a twelfth each month from {@code from} to {@code to}. */
    record Running(String name, Assumption amount, int from, int to) implements PlanCost {
    }
}
