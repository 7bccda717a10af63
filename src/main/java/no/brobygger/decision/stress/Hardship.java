package no.brobygger.decision.stress;

import java.util.Locale;

/** What may go wrong. */
public enum Hardship {
    /** The new work is as weak as its P10: effectiveness of every activity. */
    CREATIVE_FAILS,
    /** Rivals answer every krone with a krone: reaction 1. */
    RIVALS_MATCH,
    /** Demand is 10 % lower in every month. */
    SMALLER_MARKET,
    /** The brand works half as fast: half-life and delay twice as long. */
    SLOW_BRAND,
    /** Everything works six months later: the delays of all activities. */
    LATE,
    /** Price 5 % lower and odds of leaving 20 % higher for twelve months, from month 13. */
    PRICE_WAR,
    /** One of the scenario's own risks occurs. */
    OWN_RISK,
    /** All of the scenario's own risks occur. */
    ALL_OWN_RISKS;

    /** The key in results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
