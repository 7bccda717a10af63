package no.brobygger.report.page.donothing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import no.brobygger.analysis.SegmentValue;
import no.brobygger.quantity.Compounding;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;

/** The company before month 1, over all segments: central values of the scenario's inputs. */
record Today(Scenario scenario) {

    private static final int YEAR = 12;

    double customers() {
        return sum(s -> s.customers().count().median());
    }

    double share() {
        return customers() / sum(s -> s.market().customers().median());
    }

    /** New customers of the last twelve months. */
    double won() {
        return sum(s -> s.customers().newPerYear().median());
    }

    /** Marketing and acquisition cost of the last twelve months per new customer. */
    double acquisitionCost() {
        return (marketing() + sum(s -> s.customers().newPerYear().median() * s.customers().acquisitionCost().median()))
                / won();
    }

    /** Own share of what the category spends; NaN without rivals. */
    double shareOfVoice() {
        return scenario.rivals().map(r -> marketing() / (marketing() + r.spend().median())).orElse(Double.NaN);
    }

    /** Customers lost in twelve months of the status quo over those there are: twelve times the month's churn. */
    double reportedChurn(List<SegmentValue> segments) {
        return segments.stream().mapToDouble(s -> s.segment().customers().count().median() * YEAR
                * Compounding.monthlyChurn(s.baseChurn())).sum() / customers();
    }

    /** CLV of a new customer, weighted by the new customers of the segments. */
    double lifetimeValue(List<SegmentValue> segments) {
        return segments.stream().mapToDouble(s -> s.segment().customers().newPerYear().median()
                * s.lifetimeValue().presentMargin()).sum() / won();
    }

    private double marketing() {
        return scenario.activities().stream().map(Activity::currentSpend).mapToDouble(a -> a.median()).sum();
    }

    private double sum(ToDoubleFunction<Segment> of) {
        return scenario.segments().stream().mapToDouble(of).sum();
    }
}
