package no.brobygger.finance.measure;

import java.util.Arrays;
import java.util.Optional;

/** Why a measure, or the figure of a month, has no value. */
public enum Undefined {
    NO_FLOW("no money flows"),
    FINANCING("money comes in before any goes out: a financing, for which the accept rule reverses"),
    NO_RATE("no rate between −10 % and 100 % a month makes the flows worth 0"),
    SEVERAL_RATES("several rates between −10 % and 100 % a month make the flows worth 0"),
    NO_OUTFLOW("no money goes out"),
    NO_INFLOW("no money comes in"),
    NOTHING_PUT_IN("nothing was put in: money comes in before any goes out"),
    NEVER("not paid back within the horizon"),
    BEYOND_HORIZON("the horizon is not longer"),
    NO_MORE_PUT_IN("the plan puts in at most 1 % more than the baseline"),
    NO_NEW_CUSTOMERS("no new customers"),
    NO_NEW_CUSTOMERS_LAST("no new customers in the last month"),
    NO_NEW_CUSTOMERS_IN_MONTH("no new customers in the month"),
    NO_SPEND("no marketing spend"),
    NOBODY_SPENDS("nobody spends"),
    NO_RIVALS("the scenario says nothing of rivals"),
    NOT_A_NUMBER("not a number");

    private final String text;

    Undefined(String text) {
        this.text = text;
    }

    /** The constant of a clause. */
    public static Optional<Undefined> of(String text) {
        return Arrays.stream(values()).filter(reason -> reason.text.equals(text)).findFirst();
    }

    /** The reason as an English clause. */
    public String text() {
        return text;
    }
}
