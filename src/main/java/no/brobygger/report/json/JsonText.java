package no.brobygger.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes one JSON document: indented, keys in the order given, numbers by {@link DecimalText}, NaN as null. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** A part of a document. */
    @FunctionalInterface
    interface Part {
        void writeTo(JsonText text) throws IOException;
    }

    /** The UTF-8 bytes of a document that is one object, ending in a line break. */
    static byte[] document(Part members) {
        return document(members, indented());
    }

    private static byte[] document(Part members, PrettyPrinter style) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(style);
            JsonText text = new JsonText(generator);
            generator.writeStartObject();
            members.writeTo(text);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (out + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same on one line, ending in a line break. */
    static byte[] line(Part members) {
        return document(members, new MinimalPrettyPrinter());
    }

    private static DefaultPrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    JsonText object(String key, Part members) throws IOException {
        json.writeObjectFieldStart(key);
        members.writeTo(this);
        json.writeEndObject();
        return this;
    }

    <T> JsonText objects(String key, List<T> items, ItemWriter<T> members) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            json.writeStartObject();
            members.write(this, item);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /** Writes the members of one item of a list. */
    @FunctionalInterface
    interface ItemWriter<T> {
        void write(JsonText text, T item) throws IOException;
    }

    JsonText text(String key, String value) throws IOException {
        json.writeStringField(key, value);
        return this;
    }

    JsonText texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    JsonText whole(String key, long value) throws IOException {
        json.writeNumberField(key, value);
        return this;
    }

    JsonText flag(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
        return this;
    }

    JsonText number(String key, double value) throws IOException {
        json.writeFieldName(key);
        write(value);
        return this;
    }

    JsonText numbers(String key, double[] values) throws IOException {
        json.writeArrayFieldStart(key);
        for (double value : values) {
            write(value);
        }
        json.writeEndArray();
        return this;
    }

    JsonText numbers(Map<String, Double> values) throws IOException {
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            number(entry.getKey(), entry.getValue());
        }
        return this;
    }

    private void write(double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(DecimalText.of(value));
        }
    }
}
