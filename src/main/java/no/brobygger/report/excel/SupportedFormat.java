package no.brobygger.report.excel;

import java.util.Arrays;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Unit;

/**
 * How figures of a measure over the trials are shown: with the digits that the trials support, in a unit so large that
 * none stands before the decimal sign that they do not. The cells keep every digit.
 *
 * @param scale of money and customers in thousands, millions or billions; of all else the unit is 1
 */
record SupportedFormat(Unit unit, MoneyScale scale, double standardError) {
    private static final double PER_CENT = 100;

    /** @param standardError the largest of the figures; 0 where none is known */
    static SupportedFormat of(Unit unit, double[] figures, double standardError) {
        MoneyScale scale = switch (unit) {
            case MONEY, MONEY_PER_YEAR -> readable(MoneyScale.of(Arrays.stream(figures)), standardError);
            case CUSTOMERS, CUSTOMERS_PER_YEAR -> readable(MoneyScale.WHOLE, standardError);
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> new MoneyScale(MoneyScale.Unit.ONE,
                    Digits.decimals(2, standardError * PER_CENT));
            case MONTHS, DAYS -> new MoneyScale(MoneyScale.Unit.ONE, Digits.decimals(1, standardError));
            case POINTS, NUMBER -> new MoneyScale(MoneyScale.Unit.ONE, Digits.decimals(2, standardError));
        };
        return new SupportedFormat(unit, scale, standardError);
    }

    /** The scale, or the next larger ones while digits before the decimal sign are not supported. */
    private static MoneyScale readable(MoneyScale wished, double standardError) {
        MoneyScale scale = Digits.justified(wished, standardError);
        for (MoneyScale.Unit larger : MoneyScale.Unit.values()) {
            if (scale.decimals() < 0 && larger.ordinal() > scale.unit().ordinal()) {
                scale = new MoneyScale(larger, Digits.decimals(MoneyScale.Unit.values().length, standardError / larger.size()));
            }
        }
        return scale;
    }

    String ofFigures() {
        return format(scale);
    }

    /** Of the standard error itself: two digits. */
    String ofError() {
        double shown = isShare() ? standardError * PER_CENT : standardError;
        return format(shown > 0 ? Digits.ofError(scale, shown) : scale);
    }

    private String format(MoneyScale as) {
        return isShare() ? NumberFormats.percent(Math.max(0, as.decimals())) : isMoney() ? NumberFormats.in(as)
                : NumberFormats.count(as);
    }

    private boolean isShare() {
        return unit == Unit.SHARE || unit == Unit.SHARE_PER_YEAR || unit == Unit.SHARE_PER_POINT;
    }

    private boolean isMoney() {
        return unit == Unit.MONEY || unit == Unit.MONEY_PER_YEAR;
    }

    /** The unit in words, with the scale. */
    String unit(Wording wording) {
        if (isMoney()) {
            return UnitWords.of(unit, scale, wording);
        }
        String words = UnitWords.of(unit, wording);
        return scale.unit() == MoneyScale.Unit.ONE ? words : wording.say(Statement.of("workbook.unit.thousands")
                .with("unit", new Value.Text(words)));
    }
}
