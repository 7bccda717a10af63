package no.brobygger.decision.challenge;

import java.util.List;

/** A horizon in which brand effects have hardly begun: they start after about six months and grow for years. */
final class ShortHorizon implements Challenge {
    private static final int FEWEST = 24;

    @Override
    public String key() {
        return "short-horizon";
    }

    @Override
    public String reference() {
        return "Binet & Field 2013";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        int months = subject.scenario().horizon().months();
        return months < FEWEST ? List.of(Finding.at(this, subject.scenario(), "months")
                .with("months", new Fact.Months(months))) : List.of();
    }
}
