package no.brobygger.report;

import java.util.Locale;

/** Names of message keys. */
final class Keys {

    private Keys() {
    }

    /** A constant as it stands in a key: {@code FIRST_STAGE} is {@code first-stage}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
