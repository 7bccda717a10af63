package no.brobygger.scenario.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The format as JSON Schema (draft 2020-12), for editors that complete keys and mark slips while a scenario is written.
 * It knows less than the reader: a number that is written as a text, such as 12% or 1.5M, is checked for its form only.
 */
public final class ScenarioSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String WRITTEN = "^ *" + WrittenNumber.FORM.pattern() + " *$";

    private ScenarioSchema() {
    }

    /** The schema, indented, with a line feed at its end. */
    public static String text() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", DRAFT).put("title", "Brobygger scenario")
                .put("description", "One business situation and the budget plans to choose between.");
        schema.setAll(group(Format.ROOT));
        // A variant leaves to the file that it extends what it does not change.
        schema.set("anyOf", array(JSON.objectNode().set("required", array("extends")), required(Format.ROOT)));
        ObjectNode shared = schema.putObject("$defs");
        shared.set("written-number", type("string").put("pattern", WRITTEN)
                .put("$comment", "60_000, 60k, 1.5M, 2bn, 12%"));
        shared.set("number", anyOf(type("number"), reference("written-number")));
        shared.set("fixed", fixed(JSON.booleanNode(true)));
        shared.set("uncertain", uncertain());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema)
                    .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was just made cannot be written.", e);
        }
    }

    private static ObjectNode group(Shape.Group group) {
        ObjectNode node = type("object");
        ObjectNode properties = node.putObject("properties");
        group.keys().forEach(key -> properties.set(key.name(), key(key)));
        node.set("additionalProperties", group.others().isEmpty() ? JSON.booleanNode(false)
                : shape(group.others().get(0)));
        return node;
    }

    private static ObjectNode key(Key key) {
        ObjectNode node = JSON.objectNode().put("description", KeyText.of(key));
        if (!key.example().isEmpty() && !key.example().startsWith("{") && !key.example().startsWith("[")) {
            node.set("examples", JSON.arrayNode().add(example(key)));
        }
        node.setAll(shape(key.shape()));
        return node;
    }

    private static JsonNode example(Key key) {
        boolean number = key.shape() instanceof Shape.Number && key.example().matches("\\d+(\\.\\d+)?");
        return number ? JSON.numberNode(new BigDecimal(key.example())) : JSON.textNode(key.example().replace("\"", ""));
    }

    private static ObjectNode shape(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return group(group);
        }
        if (shape instanceof Shape.Names names) {
            ObjectNode node = type("object");
            node.set("additionalProperties", shape(names.each()));
            return node;
        }
        if (shape instanceof Shape.Held) {
            return reference("number");
        }
        if (shape instanceof Shape.Number number) {
            return number(number);
        }
        return anyOf(plain(shape), reference("fixed"));
    }

    /** A value that is no number, written alone. */
    private static ObjectNode plain(Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return JSON.objectNode().set("enum", array(choice.words().toArray(String[]::new)));
        }
        if (shape instanceof Shape.Month) {
            return type("string").put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
        }
        if (shape instanceof Shape.Items items) {
            ObjectNode node = type("array");
            node.set("items", shape(items.each()));
            return items.size() == 0 ? node : node.put("minItems", items.size()).put("maxItems", items.size());
        }
        return JSON.objectNode().set("type", array("string", "number", "boolean"));
    }

    private static ObjectNode number(Shape.Number number) {
        Quantity quantity = number.quantity();
        ArrayNode ways = array(inRange(quantity), reference("written-number"),
                reference(quantity.mayBeUncertain() ? "uncertain" : "fixed"));
        if (number.orList()) {
            ObjectNode list = type("array");
            list.set("items", JSON.objectNode().set("anyOf", ways.deepCopy()));
            ways.add(list);
        }
        return JSON.objectNode().set("anyOf", ways);
    }

    private static ObjectNode inRange(Quantity quantity) {
        Legal legal = quantity.legal();
        ObjectNode node = type(quantity.whole() ? "integer" : "number");
        if (Double.isFinite(legal.min())) {
            node.put(legal.minOpen() ? "exclusiveMinimum" : "minimum", legal.min());
        }
        if (Double.isFinite(legal.max())) {
            node.put(legal.maxOpen() ? "exclusiveMaximum" : "maximum", legal.max());
        }
        return node;
    }

    /** A map of one value and where it comes from. */
    private static ObjectNode fixed(JsonNode value) {
        ObjectNode node = group(Format.PROVENANCE);
        ((ObjectNode) node.get("properties")).set("value", value);
        return node.set("required", array("value"));
    }

    /** A map of a distribution, or of one value, and where it comes from. */
    private static ObjectNode uncertain() {
        ObjectNode node = group(Format.VALUE);
        ((ObjectNode) node.get("properties")).set("value", anyOf(reference("number"), type("array")));
        ArrayNode forms = node.putArray("oneOf");
        List<String> figures = Stream.of(DistributionForm.values()).flatMap(f -> f.keys().stream()).distinct().toList();
        for (DistributionForm form : DistributionForm.values()) {
            ObjectNode only = JSON.objectNode().set("required", array(form.keys().toArray(String[]::new)));
            ObjectNode others = only.putObject("properties");
            figures.stream().filter(f -> !form.keys().contains(f)).forEach(f -> others.put(f, false));
            forms.add(only);
        }
        return node;
    }

    /** The keys that must be there, at every depth, in a file that extends no other. */
    private static ObjectNode required(Shape shape) {
        ObjectNode node = JSON.objectNode();
        if (shape instanceof Shape.Group group) {
            String[] names = group.keys().stream().filter(Key::required).map(Key::name).toArray(String[]::new);
            if (names.length > 0) {
                node.set("required", array(names));
            }
            ObjectNode below = JSON.objectNode();
            group.keys().forEach(key -> {
                ObjectNode needed = required(key.shape());
                if (!needed.isEmpty()) {
                    below.set(key.name(), needed);
                }
            });
            if (!below.isEmpty()) {
                node.set("properties", below);
            }
            if (!group.alternatives().isEmpty()) {
                ArrayNode ways = node.putArray("anyOf");
                group.alternatives().forEach(
                        set -> ways.add(JSON.objectNode().set("required", array(set.toArray(String[]::new)))));
            }
        } else if (shape instanceof Shape.Names names && !required(names.each()).isEmpty()) {
            node.set("additionalProperties", required(names.each()));
        } else if (shape instanceof Shape.Items items && !required(items.each()).isEmpty()) {
            node.set("items", required(items.each()));
        }
        return node;
    }

    private static ObjectNode type(String name) {
        return JSON.objectNode().put("type", name);
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode anyOf(JsonNode... ways) {
        return JSON.objectNode().set("anyOf", array(ways));
    }

    private static ArrayNode array(JsonNode... elements) {
        return JSON.arrayNode().addAll(List.of(elements));
    }

    private static ArrayNode array(String... elements) {
        ArrayNode array = JSON.arrayNode();
        Stream.of(elements).forEach(array::add);
        return array;
    }
}
