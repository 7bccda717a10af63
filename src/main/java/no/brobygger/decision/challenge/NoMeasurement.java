package no.brobygger.decision.challenge;

import java.util.List;
import java.util.regex.Pattern;
import no.brobygger.scenario.Plan;

/** A plan without a line for measuring cannot show later what it did. */
final class NoMeasurement implements Challenge {
    /** As an English, Norwegian or Danish author names it. */
    private static final Pattern MEASURES = Pattern.compile(
            "measur|måling|måle|\\btrack|\\btest|experiment|eksperiment|survey|undersøk|undersøg|effektstudie|panel",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String key() {
        return "no-measurement";
    }

    @Override
    public String reference() {
        return "Lewis & Rao 2015; Gordon, Moakler & Zettelmeyer 2022";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        Plan plan = subject.scenario().proposalPlan();
        return plan.costs().stream().anyMatch(cost -> MEASURES.matcher(cost.name()).find()) ? List.of()
                : List.of(Finding.at(this, subject.scenario(), "plans." + plan.name() + ".costs"));
    }
}
