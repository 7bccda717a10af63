package no.brobygger.scenario.yaml.draft;

import java.util.Locale;
import no.brobygger.scenario.Language;

/** A commented scenario of an invented company, to be filled with a real one's figures. It runs as it is. */
public enum Template {
    B2B_SUBSCRIPTION, B2C_SUBSCRIPTION, RETAIL, ENERGY;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file, with its comments and texts in a language. */
    public String text(Language language) {
        return DraftText.of(key(), language);
    }
}
