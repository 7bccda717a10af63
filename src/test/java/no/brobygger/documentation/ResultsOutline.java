package no.brobygger.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Observer;
import no.brobygger.analysis.Series;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.json.ResultsJson;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;

/** What stands in {@code results.json}: its shape, taken from a real one, and the registers of measures and series. */
final class ResultsOutline {
    private static final String SCENARIO = "scenarios/fjord-small.yaml";

    private ResultsOutline() {
    }

    /** JSON with every list cut to one entry, every number to 0, one plan, one option and one summary. */
    static String shape() throws IOException {
        Scenario scenario = ScenarioReader.read(SCENARIO, List.of("simulation.trials=500"));
        Analysis analysis = new Analyst(scenario).analyse(1);
        ObjectMapper mapper = new ObjectMapper();
        JsonNode results = mapper.readTree(ResultsJson.of(analysis, DecisionBasis.of(analysis, 1, Observer.NONE), Manifest.of("brobygger", scenario)));
        keepOnly((ObjectNode) results.at("/results/plans"), scenario.proposal());
        keepOnly((ObjectNode) results.at("/results/beats"), scenario.proposal());
        keepOnly((ObjectNode) results.at("/results/plans/" + scenario.proposal() + "/measures"), "npv");
        keepOnly((ObjectNode) results.at("/results/decision/options/added"), "half");
        keepOnly((ObjectNode) results.at("/results/decision/options/added/half"), "beats-proposal");
        ((ObjectNode) results.get("manifest")).put("input-sha256", "…");
        return "```json\n" + written(results, "") + "\n```\n";
    }

    /** A Markdown table of the measures. */
    static String measures() {
        return Arrays.stream(Measure.values())
                .map(m -> "| `" + m.key() + "` | " + m.kind().name().toLowerCase(java.util.Locale.ROOT) + " |")
                .collect(Collectors.joining("\n", "| Measure | Counts |\n|---|---|\n", "\n"));
    }

    /** A Markdown table of the series. */
    static String series() {
        return Arrays.stream(Series.values())
                .map(s -> "| `" + s.key() + "` | " + mark(s.isCentral()) + " | " + mark(s.isBanded()) + " |")
                .collect(Collectors.joining("\n", "| Series | In `central.monthly` | In `monthly` |\n|---|---|---|\n", "\n"));
    }

    private static String mark(boolean yes) {
        return yes ? "yes" : "–";
    }

    private static void keepOnly(ObjectNode node, String field) {
        node.retain(field);
    }

    /** Objects of values on one line, others indented. */
    private static String written(JsonNode node, String indent) {
        if (node instanceof ArrayNode) {
            return node.isEmpty() ? "[]" : "[" + written(node.get(0), indent) + ", …]";
        }
        if (node.isNumber()) {
            return "0";
        }
        if (!(node instanceof ObjectNode)) {
            return node.toString();
        }
        List<String> fields = new ArrayList<>();
        boolean flat = true;
        for (String name : (Iterable<String>) node::fieldNames) {
            JsonNode value = node.get(name);
            flat &= !(value instanceof ObjectNode);
            fields.add("\"" + name + "\": " + written(value, indent + "  "));
        }
        if (flat && !fields.isEmpty()) {
            return "{" + String.join(", ", fields) + "}";
        }
        return fields.isEmpty() ? "{}"
                : "{\n" + indent + "  " + String.join(",\n" + indent + "  ", fields) + "\n" + indent + "}";
    }
}
