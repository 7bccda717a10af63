package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Unit;

/** What the register says of a key, in words. */
public final class KeyText {
    private KeyText() {
    }

    /** Meaning, type, range, default: the whole of it in one paragraph. */
    public static String of(Key key) {
        List<String> parts = new ArrayList<>(List.of(key.meaning() + "."));
        String range = range(key);
        parts.add(sentence(type(key.shape()) + (range.isEmpty() ? "" : ", " + range)));
        if (key.shape() instanceof Shape.Number number && number.quantity().mayBeUncertain()) {
            parts.add("May be uncertain.");
        }
        if (key.required()) {
            parts.add("Required.");
        } else if (!key.otherwise().isEmpty()) {
            parts.add("Default: " + key.otherwise() + ".");
        }
        return String.join(" ", parts);
    }

    /** What stands under the key: {@code money a year}, {@code one of b2b, b2c}, {@code list of months}. */
    public static String type(Shape shape) {
        if (shape instanceof Shape.Number number) {
            String one = number.quantity().whole() ? "whole " + unit(number.quantity().unit(), "number")
                    : unit(number.quantity().unit(), "number");
            return one + (number.orList() ? ", or a list of such by year" : "");
        }
        if (shape instanceof Shape.Choice choice) {
            return "one of " + String.join(", ", choice.words());
        }
        if (shape instanceof Shape.Month) {
            return "month, YYYY-MM";
        }
        if (shape instanceof Shape.Items items) {
            String each = items.each() instanceof Shape.Number ? "numbers" : items.each() instanceof Shape.Month ? "months"
                    : items.each() instanceof Shape.Text ? "texts" : "maps";
            return "list of " + (items.size() > 0 ? items.size() + " " : "") + each;
        }
        if (shape instanceof Shape.Names names) {
            return "map from names to " + (names.each() instanceof Shape.Group ? "maps" : type(names.each()) + "s");
        }
        return shape instanceof Shape.Group ? "map" : shape instanceof Shape.Held ? "as the key" : "text";
    }

    /** The legal range of a number; empty for anything else. */
    public static String range(Key key) {
        if (!(key.shape() instanceof Shape.Number number) || Double.isInfinite(number.quantity().legal().min())) {
            return "";
        }
        return number.quantity().legal().text(number.quantity().unit());
    }

    private static String unit(Unit unit, String bare) {
        return switch (unit) {
            case SHARE -> "share";
            case SHARE_PER_YEAR -> "share a year";
            case MONEY -> "money";
            case MONEY_PER_YEAR -> "money a year";
            case CUSTOMERS -> "customers";
            case CUSTOMERS_PER_YEAR -> "customers a year";
            case MONTHS -> "months";
            case DAYS -> "days";
            case POINTS -> "points";
            case SHARE_PER_POINT -> "share per point";
            case NUMBER -> bare;
        };
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }
}
