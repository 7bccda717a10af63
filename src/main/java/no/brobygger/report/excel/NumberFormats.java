package no.brobygger.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Unit;

/**
 * How cells show their numbers; the cell keeps every digit. Minus is U+2212 and red, an exact 0 of money a dash, as
 * finance writes it.
 */
final class NumberFormats {
    static final String PERCENT = percent(1);
    static final String WHOLE = "0;\u22120;0";
    /** A difference that should be 0. */
    static final String TINY = "0.0E+00";

    private static final int DIGITS = 3;
    /** Less is what rounding leaves of 0. */
    private static final double CENT = 0.005;
    private static final double ROUNDING = 1e-12;
    private static final int MOST = 6;

    private NumberFormats() {
    }

    /** A month with its name in the language of the workbook, whatever that of the spreadsheet. */
    static String month(Language language) {
        return switch (language) {
            case EN -> "[$-809]";
            case NB -> "[$-414]";
            case DA -> "[$-406]";
        } + "mmm yyyy";
    }

    /**
     * For numbers that are read together.
     *
     * @param largest the largest of them, without sign
     * @param whole   whether all of them are whole
     */
    static String of(Unit unit, double largest, boolean whole) {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR -> money(largest >= 1000 || largest < CENT ? 0 : 2);
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT ->
                    percent(largest >= 0.1 || largest < ROUNDING ? 1 : largest >= 1e-3 ? 2 : 4);
            case CUSTOMERS, CUSTOMERS_PER_YEAR -> signed("#,##0", largest >= 100 || whole ? 0 : 2);
            case MONTHS, DAYS -> whole ? WHOLE : signed("0", 1);
            case POINTS -> signed("0", 2);
            case NUMBER -> whole ? WHOLE : largest < ROUNDING ? "0"
                    : signed("#,##0", largest >= 100 ? 1 : largest >= 1e-3 ? 4 : 6);
        };
    }

    /** For an input, read alone: its first digits, all of them if they are few. */
    static String ofInput(Unit unit, double value) {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR -> money(decimals(value, 2));
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> percent(decimals(value * 100, MOST - 2));
            case CUSTOMERS, CUSTOMERS_PER_YEAR -> signed("#,##0", decimals(value, 1));
            case MONTHS, DAYS, POINTS, NUMBER -> signed("0", decimals(value, MOST));
        };
    }

    private static int decimals(double value, int most) {
        if (value == 0 || !Double.isFinite(value)) {
            return 0;
        }
        int scale = new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros().scale();
        return Math.max(0, Math.min(scale, most));
    }

    static String percent(int decimals) {
        return signed("0", decimals, "%");
    }

    static String money(int decimals) {
        String number = number("#,##0", decimals);
        return number + ";[Red]\u2212" + number + ";\u2013";
    }

    /** Money that is written in thousands, millions or billions. */
    static String in(MoneyScale scale) {
        String number = scaled(scale);
        return number + ";[Red]\u2212" + number + ";\u2013";
    }

    /** The same of an axis and of what is no money: minus in black, 0 as a number. */
    static String count(MoneyScale scale) {
        String number = scaled(scale);
        return number + ";\u2212" + number + ";0";
    }

    private static String scaled(MoneyScale scale) {
        return number("#,##0", Math.max(0, scale.decimals())) + ",".repeat(scale.unit().ordinal());
    }

    private static String signed(String whole, int decimals) {
        return signed(whole, decimals, "");
    }

    private static String signed(String whole, int decimals, String unit) {
        String number = number(whole, decimals) + unit;
        return number + ";\u2212" + number + ";" + number;
    }

    private static String number(String whole, int decimals) {
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }
}
