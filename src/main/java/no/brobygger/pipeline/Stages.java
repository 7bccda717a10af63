package no.brobygger.pipeline;

import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.csv.MonthlyCsv;
import no.brobygger.report.excel.AnalysisWorkbook;
import no.brobygger.report.html.Layout;
import no.brobygger.report.json.ResultsJson;
import no.brobygger.report.pdf.ReportRenderer;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;

/** The parts that a run is made of. */
public record Stages(Reading reading, Analysing analysing, Deciding deciding,
                     Map<OutputFormat, Rendering> rendering) {

    /** Parts that look at nothing but the plans. */
    public Stages(Reading reading, Analysing analysing, Map<OutputFormat, Rendering> rendering) {
        this(reading, analysing, (analysis, settings, timings) -> DecisionBasis.NONE, rendering);
    }

    /** The program's own. */
    public static Stages standard() {
        return new Stages(Stages::read, Stages::analyse, Stages::decide,
                Map.of(OutputFormat.PDF, Stages::pdf, OutputFormat.XLSX, Stages::xlsx, OutputFormat.JSON, Stages::json,
                        OutputFormat.CSV, Stages::csv, OutputFormat.ONE_PAGER, Stages::onePager));
    }

    private static Scenario read(ScenarioSource source, List<String> overrides) {
        return source.isStandardInput() ? ScenarioReader.read(source.standardInput(), overrides)
                : ScenarioReader.read(source.name(), overrides);
    }

    private static Analysis analyse(Scenario scenario, RunSettings settings, Timings timings) {
        return settings.trials() instanceof RunSettings.UntilPrecise
                ? Analyst.analyseUntilPrecise(scenario, settings.threads(), timings)
                : new Analyst(scenario, timings).analyse(settings.threads());
    }

    private static DecisionBasis decide(Analysis analysis, RunSettings settings, Timings timings) {
        return DecisionBasis.of(analysis, settings.threads(), timings);
    }

    private static byte[] pdf(Results results, RunSettings settings, Timings timings) {
        return document(Layout.REPORT, results.report(), settings, timings);
    }

    private static byte[] onePager(Results results, RunSettings settings, Timings timings) {
        return document(Layout.ONE_PAGER, results.report(), settings, timings);
    }

    private static byte[] document(Layout layout, InvestmentReport report, RunSettings settings, Timings timings) {
        String pages = timings.of("html", () -> ReportRenderer.html(layout, report, settings.templates()));
        return timings.of("pdf", () -> ReportRenderer.pdf(pages, settings.templates()));
    }

    private static byte[] xlsx(Results results, RunSettings settings, Timings timings) {
        return timings.of("xlsx", () -> AnalysisWorkbook.of(results.analysis(), results.report().manifest()));
    }

    private static byte[] json(Results results, RunSettings settings, Timings timings) {
        return timings.of("json",
                () -> ResultsJson.of(results.analysis(), results.basis(), results.report().manifest()));
    }

    private static byte[] csv(Results results, RunSettings settings, Timings timings) {
        return timings.of("csv", () -> MonthlyCsv.of(results.analysis()));
    }

    /** From a scenario file to a complete scenario. */
    @FunctionalInterface
    public interface Reading {
        Scenario read(ScenarioSource source, List<String> overrides);
    }

    /** From a scenario to what its numbers mean. */
    @FunctionalInterface
    public interface Analysing {
        Analysis analyse(Scenario scenario, RunSettings settings, Timings timings);
    }

    /** From what the numbers mean to what a decision needs. */
    @FunctionalInterface
    public interface Deciding {
        DecisionBasis decide(Analysis analysis, RunSettings settings, Timings timings);
    }

    /** From what has been found out to the bytes of a file. */
    @FunctionalInterface
    public interface Rendering {
        byte[] render(Results results, RunSettings settings, Timings timings);
    }
}
