package no.brobygger.decision.challenge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/** A value of the proposer lies beyond what nine of ten published cases would support, in his favour. */
final class OptimisticValue implements Challenge {
    @Override
    public String key() {
        return "optimistic-value";
    }

    @Override
    public String reference() {
        return "HM Treasury, Green Book (optimism bias)";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        return subject.scenario().activities().stream().flatMap(a -> ofActivity(subject.scenario(), a)).toList();
    }

    private Stream<Finding> ofActivity(Scenario scenario, Activity own) {
        String path = "marketing." + own.name();
        Stream<Finding> form = Stream.of(".half-life", ".effectiveness").flatMap(key -> benchmark(scenario, own, path + key)
                .flatMap(b -> beyond(scenario, key.equals(".half-life") ? own.halfLife() : own.effectiveness(),
                        key.equals(".half-life") ? b.halfLife() : b.effectiveness(), true)).stream());
        Stream<Finding> lifts = benchmark(scenario, own, path + ".lifts").stream().flatMap(published -> own.lifts()
                .entrySet().stream().flatMap(lift -> ofLift(scenario, lift, published.lifts()).stream()));
        return Stream.concat(lifts, form);
    }

    private Optional<Finding> ofLift(Scenario scenario, Map.Entry<Outcome, Lift> own, Map<Outcome, Lift> published) {
        return Optional.ofNullable(published.get(own.getKey())).flatMap(benchmark -> beyond(scenario,
                own.getValue().lift(), benchmark.lift(), own.getKey() != Outcome.CHURN));
    }

    /** The activity as the benchmarks have it. */
    private static Optional<Activity> benchmark(Scenario scenario, Activity own, String path) {
        return Optional.ofNullable(scenario.origin().ifSilent().get(path)).flatMap(silent ->
                silent.activities().stream().filter(a -> a.name().equals(own.name())).findFirst());
    }

    private Optional<Finding> beyond(Scenario scenario, Assumption own, Assumption benchmark, boolean moreIsBetter) {
        double limit = benchmark.distribution().quantile(moreIsBetter ? 0.9 : 0.1);
        boolean beyond = moreIsBetter ? own.median() > limit : own.median() < limit;
        return beyond ? Optional.of(Finding.at(this, scenario, own).with("value", fact(own, own.median()))
                .with("limit", fact(own, limit))) : Optional.empty();
    }

    private static Fact fact(Assumption input, double value) {
        return switch (input.unit()) {
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> new Fact.Share(value);
            default -> new Fact.Number(value);
        };
    }
}
