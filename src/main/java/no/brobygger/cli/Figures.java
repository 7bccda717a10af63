package no.brobygger.cli;

import java.util.Locale;

/** Figures as people read them, in English. */
final class Figures {
    private Figures() {
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String decimal(double number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number).replace('-', '\u2212');
    }

    static String percent(double share) {
        return decimal(share * 100, 0) + " %";
    }
}
