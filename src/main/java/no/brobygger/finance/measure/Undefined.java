package no.brobygger.finance.measure;

/** Why a measure has no value. */
public enum Undefined {
    NO_FLOW("no money flows"),
    FINANCING("money comes in before any goes out: a financing, for which the accept rule reverses"),
    NO_RATE("no rate between −10 % and 100 % a month makes the flows worth 0"),
    SEVERAL_RATES("several rates between −10 % and 100 % a month make the flows worth 0"),
    NO_OUTFLOW("no money goes out"),
    NO_INFLOW("no money comes in"),
    NOTHING_PUT_IN("nothing was put in: money comes in before any goes out"),
    NEVER("not paid back within the horizon");

    private final String text;

    Undefined(String text) {
        this.text = text;
    }

    /** The reason as an English clause. */
    public String text() {
        return text;
    }
}
