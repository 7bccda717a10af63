package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/** An effect that is paid for begins after the horizon. */
final class DelayBeyondHorizon implements Challenge {
    @Override
    public String key() {
        return "delay-beyond-horizon";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        Scenario scenario = subject.scenario();
        return delays(scenario).filter(delay -> delay.median() >= scenario.horizon().months())
                .map(delay -> Finding.at(this, scenario, delay).with("delay", new Fact.Months((int) delay.median()))
                        .with("months", new Fact.Months(scenario.horizon().months()))).toList();
    }

    private static Stream<Assumption> delays(Scenario scenario) {
        boolean pricesMove = scenario.activities().stream().anyMatch(a -> a.lifts().containsKey(Outcome.PRICE))
                || scenario.indices().stream().anyMatch(i -> i.perPoint().containsKey(Outcome.PRICE));
        return Stream.concat(scenario.activities().stream().map(a -> a.delay()),
                pricesMove ? Stream.of(scenario.finance().priceDelay()) : Stream.empty());
    }
}
