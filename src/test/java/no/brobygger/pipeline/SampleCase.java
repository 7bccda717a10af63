package no.brobygger.pipeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.BrandShare;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.FollowUp;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Lift;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Market;
import no.brobygger.scenario.Origin;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.TerminalValue;
import no.brobygger.scenario.Unit;

/** A small case for tests of what is done with results: 18 months, one uncertain churn, three plans. */
public final class SampleCase {
    private static final Range ANY = new Range(-1e12, 1e12);

    private SampleCase() {
    }

    public static Analysis analysis() {
        return new Analyst(scenario("Marketing 2027")).analyse(1);
    }

    public static Scenario scenario(String title) {
        List<Double> level = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        Market market = new Market(fixed("market.customers", 52_000), fixed("market.churn", 0.14),
                fixed("market.growth", 0), level);
        Customers customers = new Customers(fixed("customers.count", 6_400), fixed("customers.new-per-year", 1_100),
                List.of(uncertain("customers.churn", Distribution.LogNormal.ofP10P90(0.11, 0.15))),
                fixed("customers.revenue", 60_000), fixed("customers.margin", 0.72),
                fixed("customers.acquisition-cost", 0), fixed("customers.referral", 0));
        return new Scenario(
                new Heading(title, "Fjord, Software & Søn", "NOK", "", "", "", "",
                        new Heading.Notes(Optional.empty(), Optional.empty())),
                Context.B2B, new BrandShare(0.46, "Binet & Field 2019"), Language.EN,
                new Horizon(YearMonth.of(2027, 1), 18),
                List.of(new Segment("", market, customers)), finance(), Optional.empty(),
                List.of(activity("brand", ActivityKind.BRAND), activity("activation", ActivityKind.ACTIVATION)),
                List.of(), Optional.empty(), List.of(), List.of(),
                List.of(plan("current", 12e6), plan("more", 24e6), plan("less", 6e6)), "current", "more",
                List.of(), new FollowUp(List.of(6, 12), ""),
                new SimulationSettings(1_100, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE),
                new Origin("sample.yaml", "0123456789abcdef", List.of(), ""));
    }

    private static Finance finance() {
        Assumption inflation = fixed("finance.inflation", 0.02);
        return new Finance(fixed("finance.discount-rate", 0.09), fixed("finance.tax-rate", 0.22), inflation, inflation,
                fixed("finance.receivable-days", 30), 1, fixed("finance.price-delay", 12),
                fixed("finance.lifetime-months", 120), fixed("finance.lifetime-growth", 0),
                TerminalValue.CUSTOMER_BASE);
    }

    private static Activity activity(String name, ActivityKind kind) {
        String path = "marketing." + name;
        Assumption lift = uncertain(path + ".lifts.new-customers", new Distribution.TwoPiece(0.04, 0.14, 0.35));
        return new Activity(name, kind, "", fixed(path + ".current-spend", 6e6), fixed(path + ".reference-spend", 6e6),
                uncertain(path + ".half-life", new Distribution.Pert(1, 4, 9)), fixed(path + ".delay", 1),
                uncertain(path + ".shape", new Distribution.Uniform(0.8, 1.2)), fixed(path + ".half-saturation", 1),
                uncertain(path + ".effectiveness", new Distribution.Normal(1, 0.1, "mean-sd")),
                fixed(path + ".media-inflation", 0), Map.of(Outcome.NEW_CUSTOMERS, new Lift(lift, 1)), Map.of(),
                false);
    }

    private static Plan plan(String name, double budget) {
        return new Plan(name, "", List.of(budget), Map.of("brand", 0.5, "activation", 0.5), Map.of(), List.of(),
                List.of());
    }

    private static Assumption fixed(String path, double value) {
        return assumption(path, new Distribution.Fixed(value),
                new Provenance("", Evidence.UNSTATED, Optional.empty(), "", true, Optional.empty()));
    }

    private static Assumption uncertain(String path, Distribution distribution) {
        return assumption(path, distribution, new Provenance("CRM, \"lost\" customers", Evidence.RECORDS,
                Optional.of(YearMonth.of(2026, 10)), "all regions", false,
                Optional.of(new Location("cases/sample.yaml", 9, 5))));
    }

    private static Assumption assumption(String path, Distribution distribution, Provenance provenance) {
        return new Assumption(path, path, distribution, ANY, Unit.NUMBER, provenance);
    }
}
