package no.brobygger.scenario.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.SpendSchedule;
import org.apache.commons.math3.util.FastMath;

/**
 * Completes activities with what the baseline plan spends and with the benchmarks of their kind. Several activities of
 * one kind that use its benchmark lifts share that benchmark: each carries the part of the log lift that its own
 * reference spend has of the kind's.
 */
final class ActivityCompletion {
    private final Reading reading;
    private final Benchmarks benchmarks;
    private final List<ActivityDraft> drafts;
    private final double yearlyRevenue;
    private final Map<String, Assumption> currentSpend = new LinkedHashMap<>();

    /**
     * @param baseline      empty if it is missing or wrong: defaults that follow from it then stay open
     * @param yearlyRevenue central, all segments; NaN if that is unknown
     */
    ActivityCompletion(Reading reading, Benchmarks benchmarks, List<ActivityDraft> drafts, Optional<Plan> baseline,
                       double yearlyRevenue) {
        this.reading = reading;
        this.benchmarks = benchmarks;
        this.drafts = drafts;
        this.yearlyRevenue = yearlyRevenue;
        drafts.forEach(d -> currentSpend.put(d.name(), currentSpend(d, baseline)));
    }

    private Assumption currentSpend(ActivityDraft d, Optional<Plan> baseline) {
        double spend = baseline.isEmpty() || reading.horizon().isEmpty() ? Double.NaN
                : firstYear(SpendSchedule.of(baseline.get(), d.name(), reading.horizon().get()));
        return d.value("current-spend",
                Default.plain(spend, "Not stated: what the baseline plan spends in its first twelve months"));
    }

    private static double firstYear(double[] monthly) {
        int months = Math.min(12, monthly.length);
        return Arrays.stream(monthly, 0, months).sum() * 12 / months;
    }

    List<Activity> activities() {
        return drafts.stream().map(this::complete).toList();
    }

    private Activity complete(ActivityDraft d) {
        Benchmarks.OfKind ofKind = benchmarks.of(d.kind());
        Benchmarks.Response response = benchmarks.response();
        Assumption reference = d.stated().containsKey("reference-spend") ? d.stated().get("reference-spend")
                : referenceSpend(d);
        return new Activity(d.name(), d.kind(), d.label(), currentSpend.get(d.name()), reference,
                d.value("half-life", ofKind.halfLife().asDefault()),
                d.value("delay", ofKind.delay().asDefault()),
                d.value("shape", response.shape().asDefault()),
                d.value("half-saturation", response.halfSaturation().asDefault()),
                effectiveness(d),
                d.value("media-inflation", Default.plain(0, "Not stated: none")),
                d.lifts().map(ActivityCompletion::whole).orElseGet(() -> benchmarkLifts(d, reference)),
                d.indexPoints(), d.usesBenchmarkLifts());
    }

    /** One draw for all activities that leave it out: whoever makes the work makes all of it. */
    private Assumption effectiveness(ActivityDraft d) {
        return d.stated().containsKey("effectiveness") ? d.stated().get("effectiveness")
                : benchmarks.response().effectiveness().asDefault().assumption(d.path() + ".effectiveness",
                        "benchmarks.effectiveness", Quantity.EFFECTIVENESS);
    }

    private static Map<Outcome, Lift> whole(Map<Outcome, Assumption> own) {
        Map<Outcome, Lift> lifts = new LinkedHashMap<>();
        own.forEach((outcome, lift) -> lifts.put(outcome, new Lift(lift, 1)));
        return lifts;
    }

    private Map<Outcome, Lift> benchmarkLifts(ActivityDraft d, Assumption reference) {
        if (yearlyRevenue == 0) {
            reading.problem(d.place(), d.path() + " uses the benchmark lifts of the kind " + d.kind().key()
                    + ", which hold at a share of yearly revenue, but there are no customers and no revenue today; "
                    + "write its lifts and its reference-spend.");
        }
        double weight = reference.median() / referenceOfKind(d.kind());
        checkWeight(d, weight);
        Map<Outcome, Lift> lifts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            Benchmark lift = benchmarks.of(d.kind()).lifts().get(outcome.key());
            if (lift != null) {
                lifts.put(outcome, new Lift(lift.asDefault().assumption(d.path() + ".lifts." + outcome.key(),
                        "benchmarks." + d.kind().key() + ".lifts." + outcome.key(), Quantity.EFFECT), weight));
            }
        }
        return lifts;
    }

    /** The benchmarks, carried by this weight, must stay in the legal range of lifts, as stated ones must. */
    private void checkWeight(ActivityDraft d, double weight) {
        double largest = benchmarks.of(d.kind()).lifts().values().stream().mapToDouble(Benchmark::p90).max().orElse(0);
        if (yearlyRevenue > 0 && FastMath.pow(1 + largest, weight) - 1 > Quantity.EFFECT.legal().max()) {
            reading.problemAt(d.path() + ".reference-spend", d.path() + ".reference-spend is " + Figures.number(weight)
                    + " times the " + Figures.number(referenceOfKind(d.kind())) + " a year at which the benchmark lifts "
                    + "of the kind " + d.kind().key() + " hold ("
                    + Figures.percent(benchmarks.of(d.kind()).referenceSpend().value()) + " of yearly revenue); they "
                    + "cannot be stretched so far; write its lifts, or correct the amount.");
        }
    }

    private Assumption referenceSpend(ActivityDraft d) {
        Default spend = d.usesBenchmarkLifts()
                ? new Default(new Distribution.Fixed(shareOfKind(d)), sourceOfShare(d.kind()), Evidence.BENCHMARK, "")
                : Default.plain(currentSpendAsReference(d), "Not stated: current-spend");
        return spend.assumption(d.path() + ".reference-spend", Quantity.REFERENCE_SPEND);
    }

    private String sourceOfShare(ActivityKind kind) {
        Benchmark share = benchmarks.of(kind).referenceSpend();
        return Figures.percent(share.value()) + " of yearly revenue for the kind " + kind.key()
                + ", shared by current spend. " + share.source();
    }

    private double currentSpendAsReference(ActivityDraft d) {
        double current = currentSpend.get(d.name()).median();
        if (current == 0) {
            reading.problem(d.place(), d.path() + " states lifts, but its current-spend is 0 and no "
                    + "reference-spend is stated; lifts are measured at a spend; write reference-spend: the money "
                    + "a year at which these lifts are reached.");
        }
        return current;
    }

    private double referenceOfKind(ActivityKind kind) {
        return benchmarks.of(kind).referenceSpend().value() * yearlyRevenue;
    }

    /** Of the kind's reference spend by share of current spend; equal shares where nobody spends anything. */
    private double shareOfKind(ActivityDraft d) {
        List<ActivityDraft> sharing = drafts.stream()
                .filter(o -> o.kind() == d.kind() && o.usesBenchmarkLifts()).toList();
        double own = currentSpend.get(d.name()).median();
        double all = sharing.stream().mapToDouble(o -> currentSpend.get(o.name()).median()).sum();
        if (sharing.size() == 1 || all == 0) {
            return referenceOfKind(d.kind()) / sharing.size();
        }
        if (own == 0) {
            reading.problem(d.place(), d.path() + " uses the benchmark lifts of the kind " + d.kind().key()
                    + " together with others, but its current-spend is 0, so its share of them is unknown; "
                    + "write its reference-spend: the money a year at which it works fully.");
        }
        return referenceOfKind(d.kind()) * own / all;
    }
}
