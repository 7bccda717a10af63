package no.brobygger.scenario.yaml.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.brobygger.scenario.Language;

/** The texts of this package, {@code <name>_<language>.yaml} in UTF-8. */
final class DraftText {
    private DraftText() {
    }

    static String of(String name, Language language) {
        String file = "/no/brobygger/scenario/draft/" + name + "_" + language.key() + ".yaml";
        try (InputStream text = DraftText.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("There is no " + file + ".");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in " + file + " cannot be read.", e);
        }
    }
}
