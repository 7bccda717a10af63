package no.brobygger.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import no.brobygger.report.wording.NumberStyle;
import no.brobygger.scenario.Unit;

/** Exact numbers with the digits that a reader can follow. */
final class ExplainedNumber {
    private static final int DIGITS = 6;
    private static final double LARGE = 1000;
    private static final double CENT = 0.005;
    /** What rounding leaves of 0. */
    private static final double ROUNDING = 1e-12;

    private final NumberStyle style;

    ExplainedNumber(NumberStyle style) {
        this.style = style;
    }

    String of(double value, Unit unit) {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR -> style.number(value, Math.abs(value) < CENT || Math.abs(value) >= LARGE ? 0 : 2);
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> style.percent(value, decimals(value * 100));
            case CUSTOMERS, CUSTOMERS_PER_YEAR, MONTHS, DAYS, POINTS, NUMBER -> style.number(value, decimals(value));
        };
    }

    /** So many that six digits are left, without zeros at the end. */
    private static int decimals(double value) {
        return Math.abs(value) < ROUNDING || !Double.isFinite(value) ? 0
                : Math.max(0, new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros().scale());
    }
}
