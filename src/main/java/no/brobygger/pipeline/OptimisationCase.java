package no.brobygger.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.decision.budget.Bounds;
import no.brobygger.decision.budget.Optima;
import no.brobygger.report.budget.OptimaReport;
import no.brobygger.report.csv.OptimaCsv;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.json.OptimaJson;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.Spelling;

/**
 * How the proposal's money would best be spent.
 *
 * @param documents that were asked for
 */
public record OptimisationCase(Optima optima, OptimaReport report, Documents documents) {

    /** A wish for an activity's share of the money: at least, or at most, so many per cent. */
    public record Keep(String activity, boolean atLeast, int percent) {
    }

    /**
     * Reads, searches, and renders what {@link RunSettings#formats} asks for.
     *
     * @throws SelectionException if an activity is not there, the bounds contradict each other, or there is no money
     */
    public static OptimisationCase of(ScenarioSource source, List<Keep> keeps, RunSettings settings, Stages stages,
                                      Timings timings) {
        Scenario scenario = timings.of("read",
                () -> settings.applyTo(stages.reading().read(source, settings.overrides())));
        Bounds bounds = bounds(scenario, source, keeps);
        Optima optima = timings.of("optimise", () -> search(scenario, bounds, settings));
        Map<String, byte[]> documents = new LinkedHashMap<>();
        if (settings.formats().contains(OutputFormat.JSON)) {
            documents.put("optimum.json", OptimaJson.of(optima, Manifest.of(BusinessCase.PROGRAM, scenario)));
        }
        if (settings.formats().contains(OutputFormat.CSV)) {
            documents.put("optimum.csv", OptimaCsv.of(optima));
        }
        return new OptimisationCase(optima, OptimaReport.of(optima), new Documents(documents));
    }

    private static Optima search(Scenario scenario, Bounds bounds, RunSettings settings) {
        try {
            return Optima.of(scenario, Optima.USUAL_TRIALS, bounds, settings.threads());
        } catch (IllegalArgumentException impossible) {
            throw new SelectionException(impossible.getMessage());
        }
    }

    private static Bounds bounds(Scenario scenario, ScenarioSource source, List<Keep> keeps) {
        List<String> activities = scenario.activities().stream().map(Activity::name).toList();
        Bounds bounds = Bounds.none(activities.size());
        for (Keep keep : keeps) {
            int activity = activities.indexOf(keep.activity());
            if (activity < 0) {
                throw new SelectionException(source.name() + " has no activity '" + keep.activity() + "'; "
                        + Spelling.nearest(keep.activity(), activities).map(near -> "did you mean '" + near + "'?")
                        .orElse("it has " + String.join(", ", activities)));
            }
            bounds = keep.atLeast() ? bounds.keepingAtLeast(activity, keep.percent())
                    : bounds.keepingAtMost(activity, keep.percent());
        }
        if (!bounds.arePossible()) {
            throw new SelectionException("no split of the money keeps all that --keep asks for");
        }
        return bounds;
    }
}
