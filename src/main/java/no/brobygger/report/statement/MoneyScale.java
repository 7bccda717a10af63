package no.brobygger.report.statement;

import java.util.stream.DoubleStream;

/**
 * The unit in which a table or a page writes its money, so that figures that are read together compare at a glance.
 *
 * @param unit     ones, thousands, millions, billions
 * @param decimals digits after the decimal sign; negative: so many before it are written as 0
 */
public record MoneyScale(Unit unit, int decimals) {

    /** Powers of a thousand. */
    public enum Unit {
        ONE(1), THOUSAND(1e3), MILLION(1e6), BILLION(1e9);

        private final double size;

        Unit(double size) {
            this.size = size;
        }

        public double size() {
            return size;
        }
    }

    /** Whole units of the currency: for amounts per customer. */
    public static final MoneyScale WHOLE = new MoneyScale(Unit.ONE, 0);

    /**
     * The largest unit in which the largest of the amounts is 10 or more, with so many decimals that it shows at
     * least three digits.
     */
    public static MoneyScale of(DoubleStream amounts) {
        return of(largest(amounts));
    }

    /** The same for headline figures, of which nobody wants four digits of thousands: from a million on in millions. */
    public static MoneyScale headline(DoubleStream amounts) {
        double largest = largest(amounts);
        return largest >= Unit.MILLION.size() && largest < 10 * Unit.MILLION.size() ? new MoneyScale(Unit.MILLION, 2)
                : of(largest);
    }

    /** A customer's money: whole units, in which segments compare, with decimals only where all of it is little. */
    public static MoneyScale perCustomer(DoubleStream amounts) {
        double largest = largest(amounts);
        return largest >= Unit.BILLION.size() ? of(largest) : new MoneyScale(Unit.ONE, largest >= 100 ? 0 : 2);
    }

    private static double largest(DoubleStream amounts) {
        return amounts.filter(Double::isFinite).map(Math::abs).max().orElse(0);
    }

    private static MoneyScale of(double largest) {
        if (largest == 0) {
            return WHOLE;
        }
        Unit chosen = Unit.ONE;
        for (Unit unit : Unit.values()) {
            if (largest >= 10 * unit.size()) {
                chosen = unit;
            }
        }
        double scaled = largest / chosen.size();
        return new MoneyScale(chosen, scaled >= 1000 ? 0 : scaled >= 10 ? 1 : 2);
    }

    /** True if the amount is written as zero. */
    public boolean isZero(double amount) {
        double digit = 1;
        for (int i = 0; i < Math.abs(decimals); i++) {
            digit = decimals > 0 ? digit / 10 : digit * 10;
        }
        return Math.abs(amount) / unit.size() < digit / 2;
    }
}
