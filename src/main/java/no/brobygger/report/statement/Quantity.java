package no.brobygger.report.statement;

/**
 * What the vertical axis of a chart over time counts, and how it is written.
 *
 * @param scale    of money; of no matter otherwise
 * @param decimals of a share or an index
 */
public record Quantity(Kind kind, MoneyScale scale, int decimals) {

    /** Shares of one, money, or index points. */
    public enum Kind { SHARE, MONEY, INDEX }

    public static Quantity share(int decimals) {
        return new Quantity(Kind.SHARE, MoneyScale.WHOLE, decimals);
    }

    public static Quantity money(MoneyScale scale) {
        return new Quantity(Kind.MONEY, scale, 0);
    }

    public static Quantity index(int decimals) {
        return new Quantity(Kind.INDEX, MoneyScale.WHOLE, decimals);
    }

    /** An amount of it at the end of a line; money without its currency, which the heading names. */
    public Value of(double amount) {
        return switch (kind) {
            case SHARE -> new Value.Percent(amount, decimals);
            case MONEY -> new Value.Amount(amount, scale);
            case INDEX -> new Value.Number(amount, decimals);
        };
    }

    /** The same away from a table: money with its currency. */
    public Value told(double amount) {
        return kind == Kind.MONEY ? new Value.Money(amount, scale) : of(amount);
    }

    /** An amount beside a tick of the axis. */
    public Value tick(double amount, int digits) {
        return switch (kind) {
            case SHARE -> new Value.Percent(amount, digits);
            case MONEY -> new Value.Amount(amount, new MoneyScale(scale.unit(), digits));
            case INDEX -> new Value.Number(amount, digits);
        };
    }

    /** What one written unit counts. */
    public double unit() {
        return switch (kind) {
            case SHARE -> 0.01;
            case MONEY -> scale.unit().size();
            case INDEX -> 1;
        };
    }

    /** True if the two are written alike. */
    public boolean alike(double one, double other) {
        double digit = unit();
        int digits = kind == Kind.MONEY ? scale.decimals() : decimals;
        for (int i = 0; i < Math.abs(digits); i++) {
            digit = digits > 0 ? digit / 10 : digit * 10;
        }
        return Math.round(one / digit) == Math.round(other / digit);
    }
}
