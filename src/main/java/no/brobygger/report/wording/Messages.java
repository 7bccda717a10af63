package no.brobygger.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.scenario.Language;

/**
 * The words of one language by key, from {@code messages_<language>.properties} (UTF-8). Places for values are named:
 * {@code {npv}}.
 */
final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}(\\.)?");

    private final String file;
    private final Properties texts = new Properties();

    private Messages(String file) {
        this.file = file;
    }

    static Messages of(Language language) {
        Messages messages = new Messages("messages_" + language.key() + ".properties");
        try (InputStream stream = Messages.class.getResourceAsStream(messages.file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no file " + messages.file + ".");
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                messages.texts.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The words in " + messages.file + " cannot be read.", e);
        }
        return messages;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    boolean has(String key) {
        return texts.getProperty(key) != null;
    }

    /** The message as it stands in the file. */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no message '" + key + "' in " + file + ".");
        }
        return text;
    }

    /** The message with its values in their places; a value's own text is never read as a place. */
    String filled(String key, Map<String, String> values) {
        return filled(key, UnaryOperator.identity(), values, (name, text) -> text);
    }

    /**
     * The same with words and values treated differently. A point that ends a value, as that of {@code kr.}, ends the
     * sentence as well.
     *
     * @param words  what becomes of the message before the values come in; places must survive that
     * @param treated what becomes of a value, by name and text
     */
    String filled(String key, UnaryOperator<String> words, Map<String, String> values, BinaryOperator<String> treated) {
        return PLACE.matcher(words.apply(text(key))).replaceAll(place -> {
            String name = place.group(1);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("Message '" + key + "' has no value for {" + name + "}.");
            }
            String point = place.group(2) == null || value.endsWith(".") ? "" : place.group(2);
            return Matcher.quoteReplacement(treated.apply(name, value) + point);
        });
    }
}
