package no.brobygger.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** A small scenario with an assumption of every kind that the report prints. */
record ScenarioFixture(String company, String title, String text, int months, int yearStarts,
                       TerminalValue terminalValue, List<Plan> plans, Language language) {

    private static final String SHA = "3f5a9c0d7b1e44c2a1d9e8f7061b2c3d4e5f60718293a4b5c6d7e8f901234567";

    Scenario scenario() {
        int gate = Math.min(6, months);
        return new Scenario(
                new Heading(title, company, "NOK", "The board", "CMO", "Approve the budget", "2026-11-25",
                        new Heading.Notes(Optional.empty(), Optional.empty())),
                Context.B2B, new BrandShare(0.46, "Binet & Field 2019"), language,
                new Horizon(YearMonth.of(2027, 1), months), List.of(segment()), finance(),
                Optional.empty(), List.of(activity("brand", ActivityKind.BRAND),
                        activity("activation", ActivityKind.ACTIVATION)),
                List.of(), Optional.empty(), List.of(), List.of(), plans, "current", "balanced", List.of(),
                new FollowUp(List.of(gate), "CMO"),
                new SimulationSettings(10_000, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE),
                new Origin("fjord.yaml", SHA, List.of(), text));
    }

    private static Segment segment() {
        return new Segment("", new Market(own("market.customers", Unit.CUSTOMERS, 52_000, 7),
                own("market.churn", Unit.SHARE_PER_YEAR, 0.14, 7), builtIn("market.growth", Unit.SHARE_PER_YEAR, 0),
                List.of(1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1.)),
                new Customers(own("customers.count", Unit.CUSTOMERS, 6_400, 8),
                        own("customers.new-per-year", Unit.CUSTOMERS_PER_YEAR, 1_100, 8),
                        List.of(uncertain("customers.churn", Unit.SHARE_PER_YEAR, new Distribution.TwoPiece(0.11, 0.13, 0.15),
                                "CRM, lost customers Nov 2025 – Oct 2026", 8)),
                        own("customers.revenue", Unit.MONEY_PER_YEAR, 60_000, 8),
                        own("customers.margin", Unit.SHARE, 0.72, 8),
                        builtIn("customers.acquisition-cost", Unit.MONEY, 0),
                        builtIn("customers.referral", Unit.NUMBER, 0)));
    }

    private Finance finance() {
        Assumption inflation = builtIn("finance.inflation", Unit.SHARE_PER_YEAR, 0.02);
        return new Finance(builtIn("finance.discount-rate", Unit.SHARE_PER_YEAR, 0.09),
                own("finance.tax-rate", Unit.SHARE, 0.22, 12), inflation, inflation,
                builtIn("finance.receivable-days", Unit.DAYS, 30), yearStarts,
                builtIn("finance.price-delay", Unit.MONTHS, 12), builtIn("finance.lifetime-months", Unit.MONTHS, 120),
                builtIn("finance.lifetime-growth", Unit.SHARE_PER_YEAR, 0), terminalValue);
    }

    private static Activity activity(String name, ActivityKind kind) {
        String path = "marketing." + name + ".";
        return new Activity(name, kind, "", own(path + "current-spend", Unit.MONEY_PER_YEAR, 6e6, 10),
                builtIn(path + "reference-spend", Unit.MONEY_PER_YEAR, 9.6e6),
                benchmark(path + "half-life", Unit.MONTHS, new Distribution.TwoPiece(4.3, 9.6, 22.8)),
                builtIn(path + "delay", Unit.MONTHS, 1),
                benchmark(path + "shape", Unit.NUMBER, new Distribution.TwoPiece(0.7, 1, 1.6)),
                benchmark(path + "half-saturation", Unit.NUMBER, new Distribution.TwoPiece(0.3, 1, 2)),
                benchmark(path + "effectiveness", Unit.NUMBER, new Distribution.LogNormal(0, 0.54)),
                builtIn(path + "media-inflation", Unit.SHARE_PER_YEAR, 0),
                Map.of(Outcome.PRICE, new Lift(benchmark(path + "lifts.price", Unit.SHARE,
                        new Distribution.TwoPiece(0, 0.003, 0.015)), 1)), Map.of(), true);
    }

    private static Assumption own(String path, Unit unit, double value, int line) {
        return uncertain(path, unit, new Distribution.Fixed(value), "Annual report 2026", line);
    }

    private static Assumption uncertain(String path, Unit unit, Distribution distribution, String source, int line) {
        return new Assumption(path, path, distribution, new Range(-1e12, 1e12), unit, new Provenance(source,
                Evidence.RECORDS, Optional.empty(), "", false, Optional.of(new Location("fjord.yaml", line, 3))));
    }

    private static Assumption builtIn(String path, Unit unit, double value) {
        return benchmark(path, unit, new Distribution.Fixed(value));
    }

    private static Assumption benchmark(String path, Unit unit, Distribution distribution) {
        return new Assumption(path, path, distribution, new Range(-1e12, 1e12), unit,
                new Provenance("Built-in benchmark", Evidence.BENCHMARK, Optional.empty(), "", true, Optional.empty()));
    }
}
