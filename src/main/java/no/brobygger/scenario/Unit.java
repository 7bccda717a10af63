package no.brobygger.scenario;

/** What a number counts; decides how it is printed. */
public enum Unit {
    /** A share, 0.05 printed as 5 %. */
    SHARE,
    /** A share a year. */
    SHARE_PER_YEAR,
    /** Money in the scenario's currency. */
    MONEY,
    /** Money a year. */
    MONEY_PER_YEAR,
    /** People or firms. */
    CUSTOMERS,
    /** People or firms a year. */
    CUSTOMERS_PER_YEAR,
    MONTHS,
    DAYS,
    /** Points of an index 0–100. */
    POINTS,
    /** A share per point of an index. */
    SHARE_PER_POINT,
    /** A bare number: a shape, a multiple, an elasticity. */
    NUMBER
}
