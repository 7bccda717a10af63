package no.brobygger.report.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.scenario.Language;

/**
 * Why a built-in value stands in, in another language. The reader of scenarios and the built-in benchmarks say it in
 * English; the English message of the same words leads to the key.
 */
final class BuiltInTexts {

    private static final String PREFIX = "built-in.";
    private static final String SHARED = PREFIX + "spend.shared";

    private final Messages messages;
    private final NumberStyle numbers;
    private final Map<String, String> keys = new HashMap<>();
    private final Pattern shared;

    BuiltInTexts(Messages messages, NumberStyle numbers) {
        this.messages = messages;
        this.numbers = numbers;
        Messages english = Messages.of(Language.EN);
        english.keys().stream().filter(key -> key.startsWith(PREFIX)).forEach(key -> keys.put(english.text(key), key));
        this.shared = Pattern.compile("\\Q" + english.text(SHARED).replace("{share}", "\\E(?<share>[0-9.]+)%\\Q")
                .replace("{kind}", "\\E(?<kind>[a-z]+)\\Q").replace("{source}", "\\E(?<source>.+)\\Q") + "\\E");
    }

    /** The text in the language of the messages; as it is where there are no words for it. */
    String spoken(String english) {
        Matcher part = shared.matcher(english);
        if (part.matches()) {
            BigDecimal percent = new BigDecimal(part.group("share"));
            return messages.filled(SHARED, Map.of("kind", part.group("kind"), "source", spoken(part.group("source")),
                    "share", numbers.percent(percent.movePointLeft(2).doubleValue(), percent.scale())));
        }
        return keys.containsKey(english) ? messages.text(keys.get(english)) : english;
    }
}
