package no.brobygger.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.json.SensitivityJson;
import no.brobygger.report.sensitivity.SensitivityReport;
import no.brobygger.scenario.Scenario;

/**
 * What drives the result of a scenario.
 *
 * @param documents that were asked for
 */
public record SensitivityCase(Sensitivity sensitivity, SensitivityReport report, Documents documents) {

    /** Reads, simulates, takes apart, and renders what {@link RunSettings#formats} asks for. */
    public static SensitivityCase of(ScenarioSource source, RunSettings settings, Stages stages, Timings timings) {
        Scenario scenario = timings.of("read",
                () -> settings.applyTo(stages.reading().read(source, settings.overrides())));
        Analysis analysis = stages.analysing().analyse(scenario, settings, timings);
        Sensitivity sensitivity = Sensitivity.of(analysis, settings.threads(), timings);
        SensitivityReport report = SensitivityReport.of(analysis, sensitivity, BusinessCase.PROGRAM);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        if (settings.formats().contains(OutputFormat.JSON)) {
            documents.put("sensitivity.json",
                    SensitivityJson.of(sensitivity, Manifest.of(BusinessCase.PROGRAM, analysis.scenario())));
        }
        return new SensitivityCase(sensitivity, report, new Documents(documents));
    }
}
