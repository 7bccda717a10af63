package no.brobygger.scenario;

/** Money for one activity, spread evenly over the months {@code from … to} (numbers, 1 = start). */
public record Campaign(String name, String activity, double spend, int from, int to) {
}
