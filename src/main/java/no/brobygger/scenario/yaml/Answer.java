package no.brobygger.scenario.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.util.FastMath;

/**
 * A number with which a person answers a question about a key, judged as the reader judges what stands under that key.
 * Where the key may be uncertain, {@code 11%..16%} is a range: one in ten lies below, one in ten above.
 *
 * @param inMap     as it is written in the map of a value: {@code value: 13%}, {@code p10: 11%, p90: 16%}
 * @param value     the median; NaN where it is wrong
 * @param complaint what is wrong and what to write instead; empty if nothing is
 */
public record Answer(String inMap, double value, Optional<String> complaint) {
    private static final Pattern RANGE = Pattern.compile("(.*[^.\\s])\\s*(?:\\.\\.+|–|…)\\s*([^.\\s].*)");

    /** @param key one under which a number stands */
    public static Answer of(Key key, String text) {
        Matcher range = RANGE.matcher(text.strip());
        return key.mayBeUncertain() && range.matches() ? range(key, range.group(1), range.group(2))
                : number(key, text.strip());
    }

    private static Answer number(Key key, String text) {
        String complaint = Numbers.complaint(text, key.quantity());
        return complaint.isEmpty() ? new Answer("value: " + text, WrittenNumber.of(text).orElseThrow().value(), Optional.empty())
                : wrong(complaint);
    }

    private static Answer range(Key key, String low, String high) {
        Answer p10 = number(key, low);
        Answer p90 = number(key, high);
        if (p10.complaint.isPresent() || p90.complaint.isPresent()) {
            return p10.complaint.isPresent() ? p10 : p90;
        }
        if (p10.value >= p90.value) {
            return wrong("the first end of a range is the lower one; write " + high + ".." + low + ".");
        }
        double median = p10.value > 0 ? FastMath.sqrt(p10.value * p90.value) : (p10.value + p90.value) / 2;
        return new Answer("p10: " + low + ", p90: " + high, median, Optional.empty());
    }

    private static Answer wrong(String complaint) {
        return new Answer("", Double.NaN, Optional.of(complaint));
    }

    /** A number as an answer would be written: six digits, thousands set off by {@code _}. */
    public static String written(double value) {
        return Figures.number(value);
    }
}
