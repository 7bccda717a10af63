package no.brobygger.scenario.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as scenarios write it: {@code 60000}, {@code 60_000}, {@code 60k}, {@code 1.5M}, {@code 2bn}, {@code 12%}
 * (= 0.12), {@code +3}. Decimal to double once, so that 12% is the double nearest to 0.12.
 */
record WrittenNumber(double value, boolean isPercentage) {
    static final Pattern FORM = Pattern.compile(
            "([+-]?)(\\d[\\d_]{0,99}(?:\\.\\d{1,99})?|\\.\\d{1,99})(?:[eE]([+-]?\\d{1,3}))?(k|M|bn|%)?");

    /** Empty if the text is no number, or one without end. */
    static Optional<WrittenNumber> of(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int exponent = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        BigDecimal digits = new BigDecimal(m.group(1) + m.group(2).replace("_", ""));
        double value = digits.scaleByPowerOfTen(exponent + powerOfSuffix(m.group(4))).doubleValue();
        return Double.isInfinite(value) ? Optional.empty()
                : Optional.of(new WrittenNumber(value + 0.0, "%".equals(m.group(4))));
    }

    private static int powerOfSuffix(String suffix) {
        if (suffix == null) {
            return 0;
        }
        return switch (suffix) {
            case "%" -> -2;
            case "k" -> 3;
            case "M" -> 6;
            default -> 9;
        };
    }

    /** Why a text is no number and what to write instead. */
    static String complaint(String text) {
        if (text.matches("(?i)[+-]?\\.?(nan|inf|infinity)") || text.matches(FORM.pattern())) {
            return "it must be finite; write a number such as 60_000, 1.5M or 12%.";
        }
        if (text.matches("[+-]?\\d[\\d_]*,\\d+ ?(k|M|bn|%)?")) {
            String decimal = text.replace(',', '.').replace(" ", "");
            boolean thousands = text.matches("[+-]?\\d{1,3},\\d{3}\\D*");
            return "a comma is not a decimal sign here; write " + decimal
                    + (thousands ? ", or " + text.replace(',', '_') + " for thousands" : "") + ".";
        }
        String hyphen = text.replace('\u2212', '-');
        if (!hyphen.equals(text) && of(hyphen).isPresent()) {
            return "the minus sign is a hyphen here; write " + hyphen + ".";
        }
        String joined = text.replaceAll("(?<=\\d)[\\s\u00A0\u2009\u202F'](?=\\d{3}(?!\\d))", "_")
                .replaceAll("[\\s\u00A0\u2009\u202F]", "");
        if (!joined.equals(text) && of(joined).isPresent()) {
            return "a number holds no blanks; write " + joined + ".";
        }
        String suffixed = joined.replaceFirst("(?i)(?<=\\d)(m|mn|mio|mill|million)\\.?$", "M").replaceFirst("K$", "k")
                .replaceFirst("(?i)(?<=\\d)(b|bn|mrd|billion)\\.?$", "bn");
        if (!suffixed.equals(joined) && of(suffixed).isPresent()) {
            return "large numbers end in k, M or bn; write " + suffixed + ".";
        }
        String bare = withoutForeignUnits(joined);
        return !bare.equals(joined) && of(bare).isPresent()
                ? "a number has no unit but k, M, bn and %, and money is in the currency of the scenario; write " + bare + "."
                : "it must be a number; write one such as 60_000, 1.5M or 12%.";
    }

    /** Words and signs that people write before or after a number, in the notation of scenarios. */
    private static String withoutForeignUnits(String text) {
        String currency = "(kr|nok|dkk|sek|eur|usd|gbp|€|\\$|£)";
        return text.replaceFirst("(?i)^" + currency + "\\.?", "")
                .replaceFirst("(?i)(" + currency + "|months?|måneder|mdr|days?|dager|dage|,-)\\.?$", "")
                .replaceFirst("(?<=\\d),(?=\\d{1,2}(?!\\d))", ".")
                .replaceFirst("(?i)(?<=\\d)(pct|pst|prosent|procent|percent)\\.?$", "%")
                .replaceFirst("(?i)(?<=\\d)(tusen|tusinde?|thousand|k)\\.?$", "k")
                .replaceFirst("(?i)(?<=\\d)(mio|mill|mn|million(er)?|m)\\.?$", "M");
    }
}
