package no.brobygger.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.report.history.Headline;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;

/** The file {@code history.jsonl} of a folder of results: a line for each run that was made there. */
public final class HistoryJson {
    private static final ObjectMapper READER = new ObjectMapper();

    private HistoryJson() {
    }

    /** The line of a run, ended by a line feed. */
    public static byte[] line(Headline run) {
        return JsonText.line(text -> {
            ResultsJson.write(text, run.manifest());
            text.text("proposal", run.proposal()).number("npv", run.npv()).number("loss", run.loss())
                    .text("verdict", run.verdict());
        });
    }

    /** What a file tells; lines that no run has written are counted, not believed. */
    public static History read(String file) {
        List<Headline> runs = new ArrayList<>();
        List<Integer> damaged = new ArrayList<>();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Optional<Headline> run = run(lines.get(i));
                run.ifPresentOrElse(runs::add, damagedAt(damaged, i + 1));
            }
        }
        return new History(true, List.copyOf(runs), List.copyOf(damaged));
    }

    private static Runnable damagedAt(List<Integer> damaged, int line) {
        return () -> damaged.add(line);
    }

    private static Optional<Headline> run(String line) {
        try {
            return run(READER.readTree(line));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<Headline> run(JsonNode run) {
        boolean whole = run.path("input-sha256").isTextual() && run.path("overrides").isArray() && run.path("seed").isNumber()
                && run.path("trials").isNumber() && run.path("npv").isNumber() && run.path("loss").isNumber()
                && run.path("verdict").isTextual();
        if (!whole || !Double.isFinite(run.get("npv").doubleValue())) {
            return Optional.empty();
        }
        List<String> overrides = new ArrayList<>();
        run.get("overrides").forEach(override -> overrides.add(override.asText()));
        return Optional.of(new Headline(new Manifest(run.path("program").asText(), run.path("scenario").asText(),
                run.get("input-sha256").asText(), List.copyOf(overrides), run.get("seed").longValue(),
                run.get("trials").intValue(), run.path("sampling").asText()), run.path("proposal").asText(),
                run.get("npv").doubleValue(), run.get("loss").doubleValue(), run.get("verdict").asText()));
    }
}
