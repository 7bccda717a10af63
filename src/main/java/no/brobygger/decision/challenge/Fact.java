package no.brobygger.decision.challenge;

import java.time.YearMonth;

/** A figure or a name that a question is about, before it has a language. */
public sealed interface Fact {

    /** A share of one. */
    record Share(double share) implements Fact {
    }

    /** In the scenario's currency. */
    record Money(double amount) implements Fact {
    }

    record Months(int count) implements Fact {
    }

    record Calendar(YearMonth month) implements Fact {
    }

    /** A bare number: an elasticity, a multiple, a logarithm. */
    record Number(double number) implements Fact {
    }

    /** A word of the scenario, as it is. */
    record Name(String text) implements Fact {
    }

    /** One of a list of the program, e.g. a kind of evidence. */
    record OneOf(Enum<?> constant) implements Fact {
    }
}
