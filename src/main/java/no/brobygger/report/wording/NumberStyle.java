package no.brobygger.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.scenario.Language;

/**
 * How a language writes numbers. Minus is U+2212, as wide as a digit; no number can break across lines. Rounds half
 * away from zero; what rounds to zero has no sign.
 */
public final class NumberStyle {

    private static final String MINUS = "\u2212";
    private static final String BLANK = "\u00a0";
    private static final String NOT_A_NUMBER = "\u2013";
    private static final int GROUP = 3;

    private final Messages messages;
    private final String decimal;
    private final String group;

    NumberStyle(Messages messages) {
        this.messages = messages;
        this.decimal = messages.text("number.decimal");
        this.group = messages.text("number.group");
    }

    /** The style of a language. */
    public static NumberStyle of(Language language) {
        return new NumberStyle(Messages.of(language));
    }

    /** E.g. {@code −1,234.5}. */
    public String number(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return NOT_A_NUMBER;
        }
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + digits(rounded.abs());
    }

    /** The same with a plus sign before what is above 0 as written. */
    public String signed(double number, int decimals) {
        String written = number(number, decimals);
        boolean zero = written.chars().noneMatch(c -> c >= '1' && c <= '9');
        return written.startsWith(MINUS) || zero || !Double.isFinite(number) ? written : "+" + written;
    }

    /** A share of one in per cent. */
    public String percent(double share, int decimals) {
        return messages.filled("number.percent", Map.of("number", number(share * 100, decimals)));
    }

    /** The same with a plus sign before what is above 0 as written. */
    public String percentEffect(double share, int decimals) {
        return messages.filled("number.percent", Map.of("number", signed(share * 100, decimals)));
    }

    /** A probability in whole per cent, never as a certainty. */
    public String chance(double share) {
        if (share < 0.005) {
            return messages.filled("number.below", Map.of("percent", percent(0.01, 0)));
        }
        return share < 0.995 ? percent(share, 0)
                : messages.filled("number.above", Map.of("percent", percent(0.99, 0)));
    }

    /** A difference of shares in percentage points. */
    public String percentagePoints(double difference, int decimals) {
        return messages.filled("number.points", Map.of("number", signed(difference * 100, decimals)));
    }

    /** The number of a table whose head names the unit. */
    public String amount(double amount, MoneyScale scale) {
        return number(amount / scale.unit().size(), scale.decimals());
    }

    /** Money with currency and unit. */
    public String money(double amount, String currency, MoneyScale scale) {
        return money(amount(amount, scale), currency, scale);
    }

    /** Money with currency, unit and always a sign. */
    public String moneyEffect(double amount, String currency, MoneyScale scale) {
        return money(amountEffect(amount, scale), currency, scale);
    }

    /** The same without its currency. */
    public String amountEffect(double amount, MoneyScale scale) {
        return signed(amount / scale.unit().size(), scale.decimals());
    }

    /** Currency and unit alone, for the head of a table. */
    public String moneyUnit(String currency, MoneyScale scale) {
        String unit = messages.filled(pattern("money.unit", currency),
                Map.of("currency", currency, "unit", unit(scale)));
        return unit.startsWith(BLANK) ? unit.substring(BLANK.length()) : unit;
    }

    private String money(String number, String currency, MoneyScale scale) {
        return messages.filled(pattern("money", currency),
                Map.of("number", number, "currency", currency, "unit", unit(scale)));
    }

    /** A currency may have a way of its own to be written, e.g. kroner in their own country. */
    private String pattern(String key, String currency) {
        String own = key + "." + currency;
        return messages.has(own) ? own : key;
    }

    private String unit(MoneyScale scale) {
        return messages.text("money.scale." + scale.unit().name().toLowerCase(Locale.ROOT));
    }

    private String digits(BigDecimal magnitude) {
        String plain = magnitude.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                grouped.append(group);
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0 ? grouped.toString() : grouped + decimal + plain.substring(point + 1);
    }
}
