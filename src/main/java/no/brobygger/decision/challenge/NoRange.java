package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;

/** A driver of the result stands as one certain number: the range of the result is then too narrow. */
final class NoRange implements Challenge {
    @Override
    public String key() {
        return "no-range";
    }

    @Override
    public String reference() {
        return "HM Treasury, Green Book";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        return drivers(subject.scenario()).filter(a -> !a.isUncertain() && !a.provenance().byDefault() && !isNone(a))
                .map(a -> Finding.at(this, subject.scenario(), a)
                        .with("evidence", new Fact.OneOf(a.provenance().evidence()))).toList();
    }

    /** Stating that there is no effect is a decision of the author, not a guess at its size. */
    private static boolean isNone(Assumption a) {
        return a.median() == 0;
    }

    private static Stream<Assumption> drivers(Scenario scenario) {
        Stream<Assumption> business = scenario.segments().stream().flatMap(NoRange::ofSegment);
        Stream<Assumption> marketing = scenario.activities().stream().flatMap(NoRange::ofActivity);
        Stream<Assumption> indices = scenario.indices().stream().flatMap(i -> i.perPoint().values().stream());
        return Stream.concat(business, Stream.concat(marketing, indices));
    }

    /** What is to come is uncertain however well the past is known; revenue a customer may be taken from the books. */
    private static Stream<Assumption> ofSegment(Segment s) {
        Assumption revenue = s.customers().revenue();
        Stream<Assumption> booked = Stream.of(revenue).filter(a -> a.provenance().evidence() != Evidence.RECORDS);
        return Stream.concat(Stream.concat(Stream.of(s.market().churn()), s.customers().churn().stream()),
                Stream.concat(booked, Stream.of(s.customers().margin())));
    }

    private static Stream<Assumption> ofActivity(Activity a) {
        return Stream.concat(a.lifts().values().stream().map(lift -> lift.lift()), a.indexPoints().values().stream());
    }
}
