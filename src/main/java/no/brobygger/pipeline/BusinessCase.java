package no.brobygger.pipeline;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.challenge.Challenges;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.history.Headline;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Workers;

/**
 * The main job: a scenario becomes an investment analysis. Everything is in memory before the first file is touched.
 *
 * @param scenario   with the settings that were used
 * @param challenges what a chief financial officer would ask about
 * @param log        of the folder's runs, this one at its end
 * @param documents  the files that were asked for, as bytes
 */
public record BusinessCase(Scenario scenario, Analysis analysis, List<Finding> challenges, InvestmentReport report,
                           RunLog log, Map<OutputFormat, byte[]> documents) {

    /** Name and version, as in the manifest of every output. */
    public static final String PROGRAM = "brobygger 1.0.0";

    /**
     * Reads, simulates, says what it means, and renders.
     *
     * @param folder of the results; empty if they go elsewhere
     */
    public static BusinessCase of(ScenarioSource source, RunSettings settings, Optional<Path> folder, Stages stages,
                                  Timings timings) {
        return Workers.sharing(settings.threads(), () -> worked(source, settings, folder, stages, timings));
    }

    private static BusinessCase worked(ScenarioSource source, RunSettings settings, Optional<Path> folder,
                                       Stages stages, Timings timings) {
        Scenario scenario = timings.of("read", () -> read(source, settings, stages));
        Analysis analysis = stages.analysing().analyse(scenario, settings, timings);
        boolean decided = settings.formats().stream().anyMatch(OutputFormat::showsDecisionBasis);
        DecisionBasis basis = decided ? stages.deciding().decide(analysis, settings, timings) : DecisionBasis.NONE;
        Manifest manifest = Manifest.of(PROGRAM, analysis.scenario());
        RunLog log = folder.map(RunLog::of).orElse(RunLog.NONE);
        InvestmentReport report = timings.of("report",
                () -> InvestmentReport.of(analysis, basis, log.history(), manifest));
        Map<OutputFormat, byte[]> documents = render(new Results(analysis, basis, report), settings, stages, timings);
        return new BusinessCase(analysis.scenario(), analysis, Challenges.of(analysis), report,
                log.with(Headline.of(analysis, manifest)), documents);
    }

    private static Scenario read(ScenarioSource source, RunSettings settings, Stages stages) {
        return settings.applyTo(stages.reading().read(source, settings.overrides()));
    }

    private static Map<OutputFormat, byte[]> render(Results results, RunSettings settings, Stages stages,
                                                    Timings timings) {
        Map<OutputFormat, Supplier<byte[]>> begun = new EnumMap<>(OutputFormat.class);
        settings.formats().forEach(format -> begun.put(format,
                Workers.beside(() -> stages.rendering().get(format).render(results, settings, timings))));
        Map<OutputFormat, byte[]> documents = new EnumMap<>(OutputFormat.class);
        begun.forEach((format, rendering) -> documents.put(format, rendering.get()));
        return documents;
    }

    /**
     * Puts the documents into a folder and the run into its log, all of that or nothing.
     *
     * @return the places of the documents
     * @throws OutputException if that is impossible; earlier files are then as they were
     */
    public List<Path> writeTo(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents.forEach((format, bytes) -> files.put(format.fileName(), bytes));
        List<Path> places = files.keySet().stream().map(folder::resolve).toList();
        files.put(RunLog.FILE_NAME, log.content());
        StagedFiles.write(folder, files);
        return places;
    }
}
