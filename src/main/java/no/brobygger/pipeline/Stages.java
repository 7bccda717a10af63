package no.brobygger.pipeline;

import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.report.Manifest;
import no.brobygger.report.csv.MonthlyCsv;
import no.brobygger.report.json.ResultsJson;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;

/** The parts that a run is made of. */
public record Stages(Reading reading, Analysing analysing, Map<OutputFormat, Rendering> rendering) {

    /** The program's own. */
    public static Stages standard() {
        return new Stages(Stages::read, Stages::analyse, Map.of(
                OutputFormat.JSON, (analysis, manifest, settings) -> ResultsJson.of(analysis, manifest),
                OutputFormat.CSV, (analysis, manifest, settings) -> MonthlyCsv.of(analysis)));
    }

    private static Scenario read(ScenarioSource source, List<String> overrides) {
        return source.isStandardInput() ? ScenarioReader.read(source.standardInput(), overrides)
                : ScenarioReader.read(source.name(), overrides);
    }

    private static Analysis analyse(Scenario scenario, RunSettings settings, Timings timings) {
        return timings.of("simulate", () -> new Analyst(scenario).analyse(settings.threads()));
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

    /** From an analysis to the bytes of a file. */
    @FunctionalInterface
    public interface Rendering {
        byte[] render(Analysis analysis, Manifest manifest, RunSettings settings);
    }
}
