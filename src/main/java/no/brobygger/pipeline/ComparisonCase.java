package no.brobygger.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;
import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.csv.ComparisonCsv;
import no.brobygger.report.json.ComparisonJson;
import no.brobygger.report.pdf.ReportRenderer;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.Spelling;

/**
 * Plans beside each other: each file is read and simulated once, all with the trials and the seed of the first.
 *
 * @param documents that were asked for
 */
public record ComparisonCase(Comparison comparison, ComparisonReport report, Documents documents) {

    /**
     * Reads, simulates, compares, and renders what {@link RunSettings#formats} asks for.
     *
     * @param by the measure that sorts
     * @throws SelectionException if a plan is not there, or what was named cannot be compared
     */
    public static ComparisonCase of(List<Selection> selections, Measure by, RunSettings settings, Stages stages,
                                    Timings timings) {
        Map<String, Scenario> scenarios = timings.of("read", () -> read(selections, settings, stages));
        List<Named> named = selections.stream().flatMap(s -> plans(s, scenarios.get(s.source().name()),
                selections.size() == 1)).toList();
        requireComparable(named, scenarios);
        Map<String, Analysis> analyses = new LinkedHashMap<>();
        named.forEach(n -> analyses.computeIfAbsent(n.source(),
                source -> stages.analysing().analyse(scenarios.get(source), settings, timings)));
        Comparison comparison = timings.of("compare", () -> Comparison.of(named.stream()
                .map(n -> new Contestant(n.source(), analyses.get(n.source()), n.plan())).toList()));
        ComparisonReport report = ComparisonReport.of(comparison, by, BusinessCase.PROGRAM);
        return new ComparisonCase(comparison, report, documents(comparison, report, settings, timings));
    }

    private record Named(String source, String plan) {
    }

    private static Map<String, Scenario> read(List<Selection> selections, RunSettings settings, Stages stages) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (Selection selection : selections) {
            if (!scenarios.containsKey(selection.source().name())) {
                Scenario scenario = settings.applyTo(stages.reading().read(selection.source(), settings.overrides()));
                Scenario first = scenarios.isEmpty() ? scenario : scenarios.values().iterator().next();
                scenarios.put(selection.source().name(), scenario.with(first.simulation()).with(first.language()));
            }
        }
        return scenarios;
    }

    private static Stream<Named> plans(Selection selection, Scenario scenario, boolean alone) {
        String source = selection.source().name();
        List<String> names = scenario.plans().stream().map(Plan::name).toList();
        if (selection.plan().isEmpty()) {
            return alone ? names.stream().map(name -> new Named(source, name))
                    : Stream.of(new Named(source, scenario.proposal()));
        }
        String plan = selection.plan().get();
        if (!names.contains(plan)) {
            throw new SelectionException(source + " has no plan '" + plan + "'; " + Spelling.nearest(plan, names)
                    .map(near -> "did you mean '" + near + "'?").orElse("it has " + String.join(", ", names)));
        }
        return Stream.of(new Named(source, plan));
    }

    private static void requireComparable(List<Named> named, Map<String, Scenario> scenarios) {
        if (named.size() < 2) {
            throw new SelectionException("one plan alone cannot be compared; name another file or plan");
        }
        Map<String, List<String>> filesByCurrency = named.stream().map(Named::source).distinct()
                .collect(Collectors.groupingBy(source -> scenarios.get(source).heading().currency(), LinkedHashMap::new,
                        Collectors.toList()));
        if (filesByCurrency.size() > 1) {
            List<String> parts = new ArrayList<>();
            filesByCurrency.forEach((currency, files) -> parts.add(String.join(", ", files) + " in " + currency));
            throw new SelectionException("money in different currencies cannot be compared: "
                    + String.join("; ", parts));
        }
    }

    private static Documents documents(Comparison comparison, ComparisonReport report, RunSettings settings,
                                       Timings timings) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        if (settings.formats().contains(OutputFormat.PDF)) {
            documents.put("comparison.pdf", timings.of("pdf", () -> ReportRenderer.pdf(
                    ReportRenderer.html(report, settings.templates()), settings.templates())));
        }
        if (settings.formats().contains(OutputFormat.JSON)) {
            documents.put("comparison.json", ComparisonJson.of(comparison, BusinessCase.PROGRAM));
        }
        if (settings.formats().contains(OutputFormat.CSV)) {
            documents.put("comparison.csv", ComparisonCsv.of(comparison));
        }
        return new Documents(documents);
    }
}
