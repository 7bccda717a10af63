package no.brobygger.scenario.yaml;

import no.brobygger.scenario.Unit;

/**
 * What a key may hold: the unit, the legal range, whether only whole numbers, and whether it may be uncertain.
 *
 * @param fixedBecause why a distribution is refused; empty where one is welcome
 */
public record Quantity(Unit unit, Legal legal, boolean whole, String fixedBecause) {
    private static final String CHOSEN = "it is chosen, not uncertain";
    private static final String KNOWN = "it is a fact of the books, not uncertain";

    static final Quantity MARKET_CUSTOMERS = uncertain(Unit.CUSTOMERS, Legal.above(0));
    static final Quantity COUNT = uncertain(Unit.CUSTOMERS, Legal.atLeast(0));
    static final Quantity NEW_PER_YEAR = uncertain(Unit.CUSTOMERS_PER_YEAR, Legal.above(0));
    static final Quantity CHURN = uncertain(Unit.SHARE_PER_YEAR, Legal.between(0, 1));
    static final Quantity GROWTH = uncertain(Unit.SHARE_PER_YEAR, Legal.from(-0.5, 1));
    static final Quantity WEIGHT = fixed(Unit.NUMBER, Legal.atLeast(0), CHOSEN);
    static final Quantity REVENUE = uncertain(Unit.MONEY_PER_YEAR, Legal.above(0));
    static final Quantity MARGIN = uncertain(Unit.SHARE, Legal.from(-1, 1));
    static final Quantity ACQUISITION_COST = uncertain(Unit.MONEY, Legal.atLeast(0));
    static final Quantity REFERRAL = uncertain(Unit.SHARE_PER_YEAR, Legal.from(0, 5));

    static final Quantity RATE = fixed(Unit.SHARE_PER_YEAR, Legal.fromBelow(0, 1), CHOSEN);
    static final Quantity TAX_RATE = fixed(Unit.SHARE, Legal.fromBelow(0, 1), CHOSEN);
    static final Quantity LIFETIME_GROWTH = fixed(Unit.SHARE_PER_YEAR, Legal.from(-0.5, 1), CHOSEN);
    static final Quantity RECEIVABLE_DAYS = fixed(Unit.DAYS, Legal.from(0, 365), CHOSEN);
    static final Quantity CALENDAR_MONTH = whole(Unit.NUMBER, Legal.from(1, 12));
    static final Quantity DELAY = whole(Unit.MONTHS, Legal.from(0, 60));
    static final Quantity LIFETIME_MONTHS = whole(Unit.MONTHS, Legal.from(1, 600));
    static final Quantity MONTHS = whole(Unit.MONTHS, Legal.from(1, 240));
    static final Quantity TRIALS = whole(Unit.NUMBER, Legal.from(1, 10_000_000));
    static final Quantity SEED = whole(Unit.NUMBER, Legal.from(-9e15, 9e15));
    static final Quantity MARKET_VALUE = fixed(Unit.MONEY, Legal.atLeast(0), KNOWN);
    static final Quantity REPLACEMENT_COST = fixed(Unit.MONEY, Legal.above(0), KNOWN);

    static final Quantity CURRENT_SPEND = fixed(Unit.MONEY_PER_YEAR, Legal.atLeast(0), KNOWN);
    static final Quantity REFERENCE_SPEND = fixed(Unit.MONEY_PER_YEAR, Legal.above(0),
            "it is the amount at which the lifts are stated, not uncertain");
    static final Quantity HALF_LIFE = uncertain(Unit.MONTHS, Legal.aboveTo(0, 240));
    static final Quantity SHAPE = uncertain(Unit.NUMBER, Legal.from(0.5, 3));
    static final Quantity HALF_SATURATION = uncertain(Unit.NUMBER, Legal.from(0.1, 5));
    static final Quantity EFFECTIVENESS = uncertain(Unit.NUMBER, Legal.from(0, 10));
    static final Quantity EFFECT = uncertain(Unit.SHARE, Legal.aboveTo(-1, 5));
    static final Quantity INDEX = uncertain(Unit.POINTS, Legal.from(0, 100));
    static final Quantity INDEX_POINTS = uncertain(Unit.POINTS, Legal.from(-100, 100));
    static final Quantity PER_POINT = uncertain(Unit.SHARE_PER_POINT, Legal.from(-0.5, 0.5));

    static final Quantity RIVAL_SPEND = uncertain(Unit.MONEY_PER_YEAR, Legal.above(0));
    static final Quantity ELASTICITY = uncertain(Unit.NUMBER, Legal.from(0, 1));
    static final Quantity REACTION = uncertain(Unit.NUMBER, Legal.from(0, 1));
    static final Quantity PROBABILITY = fixed(Unit.SHARE, Legal.from(0, 1), "it is uncertainty already");
    static final Quantity COST = uncertain(Unit.MONEY, Legal.atLeast(0));
    static final Quantity COST_PER_YEAR = uncertain(Unit.MONEY_PER_YEAR, Legal.atLeast(0));
    static final Quantity SPEND = fixed(Unit.MONEY, Legal.atLeast(0), CHOSEN);
    static final Quantity BUDGET = fixed(Unit.MONEY_PER_YEAR, Legal.atLeast(0), CHOSEN);
    static final Quantity SPLIT = fixed(Unit.SHARE, Legal.from(0, 1), CHOSEN);
    static final Quantity RANK = fixed(Unit.NUMBER, Legal.from(-1, 1), CHOSEN);
    static final Quantity KPI = fixed(Unit.NUMBER, Legal.any(), "it is for information only");

    private static Quantity uncertain(Unit unit, Legal legal) {
        return new Quantity(unit, legal, false, "");
    }

    private static Quantity fixed(Unit unit, Legal legal, String because) {
        return new Quantity(unit, legal, false, because);
    }

    private static Quantity whole(Unit unit, Legal legal) {
        return new Quantity(unit, legal, true, CHOSEN);
    }

    /** Of the standard deviation of such a quantity. */
    Quantity spread() {
        return new Quantity(unit, Legal.above(0), false, fixedBecause);
    }

    public boolean mayBeUncertain() {
        return fixedBecause.isEmpty();
    }

    /** True where a percentage can only be a slip: amounts and counts. */
    boolean isAmount() {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR, CUSTOMERS, CUSTOMERS_PER_YEAR, MONTHS, DAYS -> true;
            default -> false;
        };
    }
}
