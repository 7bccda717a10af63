package no.brobygger.report.statement;

import java.util.Locale;

/** Names of message keys. */
public final class Keys {

    private Keys() {
    }

    /** A constant as it stands in a key: {@code FIRST_STAGE} is {@code first-stage}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
