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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.scenario.Language;

/**
 * The words of one language by key, from {@code messages_<language>.properties} (UTF-8). Places for values are named:
 * {@code {npv}}.
 */
final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9-]+)}");

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
        return filled(key, UnaryOperator.identity(), values);
    }

    /** The same with the words of the message treated before the values come in; places must survive that. */
    String filled(String key, UnaryOperator<String> words, Map<String, String> values) {
        return PLACE.matcher(words.apply(text(key))).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Message '" + key + "' has no value for {" + place.group(1) + "}.");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
