package no.brobygger.scenario.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import no.brobygger.scenario.Unit;

/** Numbers in messages, written as a scenario would write them. */
final class Figures {
    private static final MathContext DIGITS = new MathContext(6);

    private Figures() {
    }

    /** Six significant digits, thousands set off by {@code _}. */
    static String number(double value) {
        String plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "_") + (point < 0 ? "" : plain.substring(point));
    }

    static String percent(double share) {
        return number(share * 100) + "%";
    }

    static String of(double value, Unit unit) {
        return isShare(unit) ? percent(value) : number(value);
    }

    static boolean isShare(Unit unit) {
        return unit == Unit.SHARE || unit == Unit.SHARE_PER_YEAR || unit == Unit.SHARE_PER_POINT;
    }
}
