package no.brobygger.decision.challenge;

import java.util.List;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Segment;

/** A market share above three times today's: hardly any established company has seen it. */
final class ShareTripled implements Challenge {
    private static final double TIMES = 3;

    @Override
    public String key() {
        return "share-tripled";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        List<Segment> segments = subject.scenario().segments();
        double today = segments.stream().mapToDouble(s -> s.customers().count().median()).sum()
                / segments.stream().mapToDouble(s -> s.market().customers().median()).sum();
        double share = subject.value(Measure.MARKET_SHARE);
        return today > 0 && share > TIMES * today ? List.of(Finding.at(this, subject.scenario(), "plans." + subject.scenario().proposal())
                .with("today", new Fact.Share(today)).with("share", new Fact.Share(share))) : List.of();
    }
}
