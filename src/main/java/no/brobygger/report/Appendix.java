package no.brobygger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.page.evidence.AssumptionRow;
import no.brobygger.report.statement.FileNames;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;

/**
 * What a reader needs to check the rest: words, formulas, every input with its place in the file, the file itself, and
 * what produced the numbers.
 *
 * @param title       the message
 * @param sourceTitle names the file
 * @param glossary    the words of finance and marketing that the report uses
 * @param formulas    how the measures are worked out
 * @param assumptions every input of the model
 * @param source      the scenario file as read, line by line
 * @param manifest    what produced the numbers
 */
public record Appendix(Statement title, Statement sourceTitle, List<Entry> glossary, List<Entry> formulas,
                       List<AssumptionRow> assumptions, List<Value.Text> source, List<Entry> manifest) {

    private static final List<String> TERMS = List.of("npv", "irr", "payback", "discounted-payback", "peak-funding",
            "contribution", "baseline", "central-case", "p10-p90", "shortfall", "residual-value", "discount-rate",
            "result", "working-capital", "churn", "acquisition-cost", "lift", "half-life", "effectiveness",
            "benchmark");

    private static final List<String> FORMULAS = List.of("pressure", "effect", "customers", "money", "cash", "npv",
            "irr", "payback", "residual-value", "bridge", "simulation");

    /** A name and what is to be said of it. */
    public record Entry(Statement name, Value text) {
    }

    static Appendix of(Analysis analysis, Manifest manifest) {
        List<AssumptionRow> rows = new ArrayList<>();
        Optional<String> file = FileNames.own(analysis.scenario());
        Value.Text name = new Value.Text(FileNames.last(analysis.scenario().origin().file()));
        for (Assumption assumption : analysis.scenario().assumptions()) {
            rows.add(AssumptionRow.of(assumption, file));
        }
        return new Appendix(title(rows), Statement.of("appendix.source").with("file", name),
                entries("term.", TERMS), entries("formula.", FORMULAS), List.copyOf(rows),
                analysis.scenario().origin().text().lines().map(Value.Text::new).toList(), manifest(manifest));
    }

    private static Statement title(List<AssumptionRow> rows) {
        long benchmarks = rows.stream().filter(row -> !row.own()).count();
        return Statement.of("appendix.title").with("assumptions", new Value.Number(rows.size(), 0))
                .with("benchmarks", new Value.Number(benchmarks, 0));
    }

    private static List<Entry> entries(String prefix, List<String> keys) {
        return keys.stream().map(key -> new Entry(Statement.of(prefix + key), Value.Word.of(prefix + key + ".meaning")))
                .toList();
    }

    private static List<Entry> manifest(Manifest manifest) {
        String overrides = String.join(", ", manifest.overrides());
        return List.of(entry("program", new Value.Text(manifest.program())),
                entry("scenario", new Value.Text(manifest.scenario())),
                entry("sha256", new Value.Text(manifest.inputSha256())),
                entry("overrides", overrides.isEmpty() ? Value.Word.of("manifest.no-overrides")
                        : new Value.Text(overrides)),
                entry("seed", new Value.Text(String.valueOf(manifest.seed()))),
                entry("trials", new Value.Number(manifest.trials(), 0)),
                entry("sampling", new Value.Text(manifest.sampling())));
    }

    private static Entry entry(String key, Value value) {
        return new Entry(Statement.of("manifest." + key), value);
    }
}
