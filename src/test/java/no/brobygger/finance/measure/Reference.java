package no.brobygger.finance.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the reference numbers from outside in {@code src/test/resources/reference}; their sources stand in the files. */
final class Reference {
    private Reference() {
    }

    static JsonNode json(String name) {
        try (InputStream file = Reference.class.getResourceAsStream("/reference/" + name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException("reference/" + name + " cannot be read", e);
        }
    }

    static List<JsonNode> cases(String name) {
        return StreamSupport.stream(json(name).get("cases").spliterator(), false).toList();
    }

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    /** Numbers separated by blanks, as in the csv files. */
    static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
