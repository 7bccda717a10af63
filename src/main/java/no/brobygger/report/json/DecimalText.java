package no.brobygger.report.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/**
 * A double as decimal text: the shortest digits that read back as the same number, with a point and at least one
 * decimal. {@code Double.toString} changed with JDK 19; this text is the same on every JDK.
 */
public final class DecimalText {
    /** From here on whole numbers are no longer exact and plain digits would pretend otherwise. */
    private static final double PLAIN_BELOW = 1e15;
    private static final double PLAIN_FROM = 1e-6;

    private DecimalText() {
    }

    /**
     * The text of a finite number; negative zero is written as zero.
     *
     * @throws IllegalArgumentException if {@code value} is not finite
     */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The value (" + value + ") must be a finite number.");
        }
        if (value == 0) {
            return "0.0";
        }
        String shortest = NumberOutput.toString(value, true);
        double size = Math.abs(value);
        return size >= PLAIN_FROM && size < PLAIN_BELOW ? plain(shortest) : shortest;
    }

    private static String plain(String shortest) {
        String digits = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        return digits.indexOf('.') < 0 ? digits + ".0" : digits;
    }
}
