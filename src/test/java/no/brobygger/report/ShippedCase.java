package no.brobygger.report;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Observer;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;

/** A scenario that the project ships, worked out as a run does. */
public record ShippedCase(Analysis analysis, DecisionBasis basis) {

    /** The scenario of that name below {@code scenarios}. */
    public static ShippedCase of(String name, String... overrides) {
        Analysis analysis = new Analyst(ScenarioReader.read("scenarios/" + name + ".yaml", List.of(overrides))).analyse(2);
        return new ShippedCase(analysis, DecisionBasis.of(analysis, 2, Observer.NONE));
    }

    public Manifest manifest() {
        return Manifest.of("brobygger", analysis.scenario());
    }

    public InvestmentReport report(Language language) {
        return InvestmentReport.of(analysis.in(language), basis, History.UNKNOWN, manifest());
    }
}
