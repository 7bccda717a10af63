package no.brobygger.report.comparison;

import java.util.List;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;
import no.brobygger.report.statement.FileNames;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Value;

/** What the plans are called: their labels, with the file where they come from several. */
final class ContestantNames {
    private final List<Contestant> contestants;
    private final boolean severalFiles;

    ContestantNames(Comparison comparison) {
        contestants = comparison.contestants();
        severalFiles = contestants.stream().map(Contestant::source).distinct().count() > 1;
    }

    Value.Text of(int contestant) {
        Contestant named = contestants.get(contestant);
        String label = Labels.brief(named.plan()).text();
        return new Value.Text(severalFiles ? label + " (" + file(named) + ")" : label);
    }

    /** The file's name. */
    Value.Text source(int contestant) {
        return new Value.Text(file(contestants.get(contestant)));
    }

    private static String file(Contestant contestant) {
        return FileNames.last(contestant.source());
    }
}
