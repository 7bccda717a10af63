package no.brobygger.decision.challenge;

import java.time.YearMonth;
import java.util.List;
import no.brobygger.scenario.Assumption;

/** A figure so old that the market may have changed since. */
final class StaleEvidence implements Challenge {
    private static final int MONTHS = 18;

    @Override
    public String key() {
        return "stale-evidence";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        YearMonth oldest = subject.scenario().horizon().start().minusMonths(MONTHS);
        return subject.scenario().assumptions().stream()
                .filter(a -> a.provenance().asOf().filter(oldest::isAfter).isPresent())
                .map(a -> finding(subject, a)).toList();
    }

    private Finding finding(Subject subject, Assumption a) {
        return Finding.at(this, subject.scenario(), a)
                .with("as-of", new Fact.Calendar(a.provenance().asOf().orElseThrow()))
                .with("start", new Fact.Calendar(subject.scenario().horizon().start()));
    }
}
