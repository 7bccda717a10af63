package no.brobygger.scenario.yaml;

import static no.brobygger.scenario.yaml.Key.optional;
import static no.brobygger.scenario.yaml.Key.required;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.SimulationSettings.Sampling;
import no.brobygger.scenario.TerminalValue;
import no.brobygger.scenario.yaml.Shape.Choice;
import no.brobygger.scenario.yaml.Shape.Group;
import no.brobygger.scenario.yaml.Shape.Held;
import no.brobygger.scenario.yaml.Shape.Items;
import no.brobygger.scenario.yaml.Shape.Month;
import no.brobygger.scenario.yaml.Shape.Names;
import no.brobygger.scenario.yaml.Shape.Text;

/**
 * Every key of the scenario file, with what may stand under it: the register from which the reader, the JSON Schema and
 * the reference page of keys are made.
 */
public final class Format {
    private static final Shape TEXT = new Text();
    private static final Shape MONTH = new Month();
    private static final Shape HELD = new Held();
    private static final Shape YEAR_OF_WEIGHTS = new Items(number(Quantity.WEIGHT), 12);

    /** Where a value comes from: beside {@code value}, or beside the numbers of a distribution. */
    static final Group PROVENANCE = Group.of(
            optional("source", TEXT, "", "\"CRM, lost customers 2026\"", "Where the value comes from, printed"),
            optional("evidence", Choice.of(stated(), Evidence::key), "", "records", "The kind of evidence"),
            optional("as-of", MONTH, "", "2026-10", "The month to which the evidence refers"),
            optional("note", TEXT, "", "\"without the public sector\"", "Anything else worth knowing about the value"));

    /** What may stand in the map of a value: the forms of a distribution, a fixed value, and where it comes from. */
    public static final Group VALUE = new Group(Stream.concat(Stream.of(
            optional("value", HELD, "", "12%", "A fixed value; for a text, a month or a list likewise"),
            optional("p10", HELD, "", "11%", "One in ten lies below"),
            optional("p50", HELD, "", "13%", "As many lie below as above"),
            optional("p90", HELD, "", "16%", "One in ten lies above"),
            optional("min", HELD, "", "10%", "None lies below"),
            optional("likely", HELD, "", "13%", "The most likely value"),
            optional("max", HELD, "", "18%", "None lies above"),
            optional("mean", HELD, "", "13%", "The mean of a normal distribution"),
            optional("sd", HELD, "", "2%", "Its standard deviation"),
            optional("form", new Choice(List.of("normal", "lognormal")),
                    "lognormal if p10 and p90 are above 0, else normal", "normal", "How {p10, p90} is read")),
            PROVENANCE.keys().stream()).toList(), List.of(), List.of());

    /** What may stand in the map of a value that is not uncertain. */
    static final Group FIXED = new Group(Stream.concat(Stream.of(VALUE.key("value")), PROVENANCE.keys().stream())
            .toList(), List.of(), List.of());

    static final Group MARKET = Group.of(
            required("customers", number(Quantity.MARKET_CUSTOMERS), "52_000", "Buyers in the category, all brands"),
            required("churn", number(Quantity.CHURN), "14%", "Buyers of rivals who change supplier, a year"),
            optional("growth", number(Quantity.GROWTH), "0%", "2%", "Growth of the number of buyers, a year"),
            optional("seasonality", YEAR_OF_WEIGHTS, "every month alike",
                    "[1.1, 1.0, 0.9, 0.9, 0.9, 0.9, 0.8, 1.0, 1.1, 1.1, 1.2, 1.1]",
                    "How many choose in each month, January first; only the proportions count"));

    static final Group CUSTOMERS = Group.of(
            required("count", number(Quantity.COUNT), "6_400", "Customers at the start; fewer than the market has"),
            required("new-per-year", number(Quantity.NEW_PER_YEAR), "1_100",
                    "New customers of the last twelve months"),
            required("churn", Shape.Number.orListOf(Quantity.CHURN), "13%",
                    "Customers lost in a year; one rate, or a list by year of tenure of which the last goes on"),
            required("revenue", number(Quantity.REVENUE), "60_000", "Revenue per customer, a year"),
            required("margin", number(Quantity.MARGIN), "72%",
                    "What is left of revenue after the costs that follow each customer, before marketing"),
            optional("acquisition-cost", number(Quantity.ACQUISITION_COST), "0", "2_500",
                    "Per new customer, besides marketing: sales, onboarding, subsidies"),
            optional("referral", number(Quantity.REFERRAL), "0%", "1.5%", "New customers that one customer brings, a year"));

    static final Group SEGMENT = Group.of(
            required("market", MARKET, "{customers: 52_000, churn: 14%}", "The market, all brands"),
            required("customers", CUSTOMERS,
                    "{count: 6_400, new-per-year: 1_100, churn: 13%, revenue: 60_000, margin: 72%}",
                    "The company's own customers"));

    static final Group FINANCE = Group.of(
            optional("discount-rate", number(Quantity.RATE), "9%", "9%",
                    "What money must yield, a year, nominal; finance must confirm it"),
            optional("tax-rate", number(Quantity.TAX_RATE), "22%", "22%", "Tax on the result"),
            optional("inflation", number(Quantity.GROWTH), "2%", "2%", "Growth of costs, a year"),
            optional("price-growth", number(Quantity.GROWTH), "inflation, the same draw", "2%",
                    "Growth of the company's prices, a year"),
            optional("receivable-days", number(Quantity.RECEIVABLE_DAYS), "0", "30",
                    "How long customers take to pay: ties up working capital"),
            optional("year-starts", number(Quantity.CALENDAR_MONTH), "the start month", "1",
                    "First month of the accounting year, 1 to 12"),
            optional("price-delay", number(Quantity.DELAY), "12", "12", "Months until a price can move"),
            optional("lifetime-months", number(Quantity.LIFETIME_MONTHS), "120", "120",
                    "How long a customer counts in CLV and residual value"),
            optional("lifetime-growth", number(Quantity.LIFETIME_GROWTH), "0%", "0%",
                    "Growth of the margin in CLV and residual value, a year"),
            optional("terminal-value", Choice.of(TerminalValue.values(), TerminalValue::key), "customer-base",
                    "customer-base", "What counts after the horizon"));

    static final Group FIRM = Group.of(
            required("market-value", number(Quantity.MARKET_VALUE), "4bn", "Of equity and debt"),
            required("replacement-cost", number(Quantity.REPLACEMENT_COST), "3bn", "Of the firm's assets"));

    /** The shares by which an outcome moves. */
    private static final Group LIFTS = outcomes(Quantity.EFFECT, "at the reference spend kept up, against none")
            .orNames(number(Quantity.INDEX_POINTS));

    static final Group ACTIVITY = Group.of(
            required("kind", Choice.of(ActivityKind.values(), ActivityKind::key), "brand",
                    "Picks the benchmarks and groups the report; experience is customer experience, service, "
                            + "innovation, loyalty"),
            optional("label", TEXT, "the name", "Brand building", "How the report names it"),
            optional("current-spend", number(Quantity.CURRENT_SPEND),
                    "what the baseline plan spends in its first twelve months", "6M", "Spend of the last twelve months"),
            optional("reference-spend", number(Quantity.REFERENCE_SPEND),
                    "current-spend with own lifts, else that of the benchmark", "6M",
                    "The spend a year at which the lifts are reached"),
            optional("half-life", number(Quantity.HALF_LIFE), "benchmark of the kind", "9.6",
                    "Time after which half of the pressure of a month is gone"),
            optional("delay", number(Quantity.DELAY), "benchmark of the kind", "1",
                    "Months from the spend to the beginning of its effect"),
            optional("shape", number(Quantity.SHAPE), "benchmark", "1",
                    "Exponent of the Hill curve; above 1 it is S-shaped"),
            optional("half-saturation", number(Quantity.HALF_SATURATION), "benchmark", "1",
                    "The multiple of reference-spend at which half of all that can be had is had"),
            optional("effectiveness", number(Quantity.EFFECTIVENESS), "benchmark, one draw for all activities", "1",
                    "Quality of new work, as a multiple of that on which the lifts were measured"),
            optional("media-inflation", number(Quantity.GROWTH), "0%", "3%", "Growth of media prices, a year"),
            optional("lifts", LIFTS, "benchmarks of the kind", "{new-customers: 14%, churn: -2%}",
                    "What the activity does at its reference spend; given, it is complete and the rest is 0"));

    static final Group INDEX = Group.of(
            required("now", number(Quantity.INDEX), "72", "Where the index stands today, 0 to 100"),
            optional("per-point", outcomes(Quantity.PER_POINT, "per point of the index"), "nothing",
                    "{churn: -1.5%, referral: 1%}", "What one point more does"));

    static final Group KPI = Group.of(
            required("family", Choice.of(Kpi.Family.values(), Kpi.Family::key), "descriptive",
                    "What happened, how it was for the customer, or what it created for the company"),
            optional("now", number(Quantity.KPI), "not shown", "72", "Where it stands today"),
            optional("target", number(Quantity.KPI), "not shown", "76", "Where it is to stand"),
            optional("owner", TEXT, "not shown", "Head of service", "Who answers for it"));

    static final Group RIVALS = Group.of(
            required("spend", number(Quantity.RIVAL_SPEND), "240M", "Marketing spend of all rivals, a year"),
            optional("growth", number(Quantity.GROWTH), "0%", "2%", "Its growth, a year"),
            optional("reaction", number(Quantity.REACTION), "benchmark", "0.1",
                    "Kroner that rivals add per krone of ours"),
            optional("reaction-lag", number(Quantity.DELAY), "benchmark, 6", "6", "Months until they do"),
            optional("elasticity", number(Quantity.ELASTICITY), "benchmark", "0.05",
                    "How much their spending takes from our attractiveness"));

    static final Group RISK = Group.of(
            required("name", TEXT, "Cold winter", "Its name; it is drawn under that name"),
            required("probability", number(Quantity.PROBABILITY), "20%", "That it happens within the horizon"),
            required("from", MONTH, "2027-06", "The first month in which it may begin"),
            optional("to", MONTH, "from", "2028-03", "The last month in which it may begin"),
            optional("months", number(Quantity.MONTHS), "1", "4", "How long it lasts"),
            optional("cost", number(Quantity.COST), "0", "4M", "Paid in its first month"),
            optional("effects", effects(), "none", "{churn: 10%}", "What it does while it lasts"),
            optional("plans", Items.of(TEXT), "all plans", "[balanced]", "The plans that meet it"),
            optional("mitigation", TEXT, "not shown", "Hedged contracts", "What is done about it"),
            optional("owner", TEXT, "not shown", "Head of operations", "Who answers for it"))
            .needing(List.of(List.of("effects"), List.of("cost")));

    static final Group CORRELATION = Group.of(
            required("between", new Items(TEXT, 2), "[customers.churn, market.churn]", "The paths of two inputs"),
            required("rank", number(Quantity.RANK), "0.6", "Their rank correlation"));

    static final Group CAMPAIGN = Group.of(
            required("name", TEXT, "Launch", "Its name"),
            required("activity", TEXT, "brand", "The activity under marketing to which it belongs"),
            required("spend", number(Quantity.SPEND), "6M", "Its whole spend"),
            required("from", MONTH, "2027-01", "First month of the spend"),
            required("to", MONTH, "2027-03", "Last month of the spend"));

    static final Group COST = Group.of(
            required("name", TEXT, "Platform", "Its name"),
            optional("amount", number(Quantity.COST), "", "4M", "A cost paid once"),
            optional("month", MONTH, "the start month", "2027-01", "When it is paid"),
            optional("per-year", number(Quantity.COST_PER_YEAR), "", "2M", "A cost that runs, a year"),
            optional("from", MONTH, "the start month", "2027-01", "First month of a cost that runs"),
            optional("to", MONTH, "the last month", "2028-12", "Last month of a cost that runs"))
            .needing(List.of(List.of("amount"), List.of("per-year")));

    static final Group PLAN = Group.of(
            optional("label", TEXT, "the name", "Half and half", "How the report names it"),
            optional("budget", Shape.Number.orListOf(Quantity.BUDGET), "0", "60M",
                    "Marketing spend a year; or a list by year from the start, of which the last goes on"),
            optional("split", new Names(number(Quantity.SPLIT)), "", "{brand: 50%, activation: 50%}",
                    "The share of each activity in the budget; adds up to 100 %"),
            optional("phasing", new Names(YEAR_OF_WEIGHTS), "every month alike",
                    "{brand: [1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1]}",
                    "How an activity spends its year, January first; only the proportions count"),
            optional("campaigns", Items.of(CAMPAIGN), "none", "",
                    "Spend besides, or instead of, budget and split; even over its months"),
            optional("costs", Items.of(COST), "none", "",
                    "What is not media: platform development, people, licences, measurement"));

    private static final Group NOTES = Group.of(
            optional("need", TEXT, "not shown", "Customers want help before they have to ask",
                    "What the customer needs and what changes for him"),
            optional("evidence-against", TEXT, "the report says that it is missing",
                    "The last campaign moved nothing that we measured", "What speaks against the proposal"));

    private static final Group FOLLOW_UP = Group.of(
            optional("gates", Items.of(MONTH), "after 6 and 12 months", "[2027-07, 2028-01]",
                    "The months in which to decide whether to go on"),
            optional("benefit-owner", TEXT, "not shown", "Head of sales", "Who answers for the benefits"));

    private static final Group SIMULATION = Group.of(
            optional("trials", number(Quantity.TRIALS), "10000", "10_000", "How many worlds are drawn"),
            optional("seed", number(Quantity.SEED), "1", "1", "Where the random numbers begin"),
            optional("sampling", Choice.of(Sampling.values(), Sampling::key), "latin-hypercube", "latin-hypercube",
                    "How the worlds are drawn"));

    /** The whole file. */
    public static final Group ROOT = Group.of(
            required("title", TEXT, "Marketing investment 2027–2029", "Title of the analysis"),
            required("company", TEXT, "Fjord Software AS", "Who asks"),
            required("currency", TEXT, "NOK", "Of all money, in whole units"),
            required("start", MONTH, "2027-01", "The first month"),
            required("months", number(Quantity.MONTHS), "36", "The horizon"),
            optional("context", Choice.of(Context.values(), Context::key), "b2c", "b2b",
                    "To whom the company sells: which benchmarks fill the gaps"),
            optional("language", Choice.of(Language.values(), Language::key), "en", "nb", "Of the report"),
            optional("audience", TEXT, "not shown", "the board", "For whom the analysis is made"),
            optional("prepared-by", TEXT, "not shown", "the CMO", "Who made it"),
            optional("decision", TEXT, "not shown", "Whether to double the budget", "What is to be decided"),
            optional("date", TEXT, "not shown", "2026-11-02", "Of the analysis; the program has no clock of its own"),
            optional("notes", NOTES, "none", "", "Free text sections of the report"),
            optional("extends", TEXT, "", "../group.yaml",
                    "Another file of which this one is a variant: maps merge key by key; values, lists, split, lifts "
                            + "and phasing replace whole; null removes"),
            optional("market", MARKET, "", "{customers: 52_000, churn: 14%}", "The market; or write segments"),
            optional("customers", CUSTOMERS, "", "", "The company's own customers; or write segments"),
            optional("segments", new Names(SEGMENT), "", "",
                    "In place of market and customers: parts of the market, each with its own"),
            optional("finance", FINANCE, "its defaults", "", "What finance decides or expects"),
            optional("firm", FIRM, "not shown", "{market-value: 4bn, replacement-cost: 3bn}",
                    "For Tobin's q: an illustration"),
            required("marketing", new Names(ACTIVITY), "{brand: {kind: brand}}", "The activities, by the company's names"),
            optional("indices", new Names(INDEX), "none", "",
                    "Customer indices through which activities work, such as satisfaction"),
            optional("kpis", new Names(KPI), "none", "", "Key figures for the follow-up; information only"),
            optional("follow-up", FOLLOW_UP, "its defaults", "", "What follows the decision"),
            optional("rivals", RIVALS, "rivals are left out", "", "What rivals spend, and how they answer"),
            optional("risks", Items.of(RISK), "none", "", "What may happen to the business"),
            optional("correlations", Items.of(CORRELATION), "none", "", "Inputs that move together"),
            required("plans", new Names(PLAN), "{current: {budget: 30M, split: {brand: 100%}}}",
                    "The budgets to choose between, by name"),
            required("baseline", TEXT, "current", "The plan that happens anyway"),
            required("proposal", TEXT, "balanced", "The plan that is asked for"),
            optional("simulation", SIMULATION, "its defaults", "", "How the simulation is run"))
            .needing(List.of(SEGMENT.names(), List.of("segments")));

    private Format() {
    }

    private static Shape number(Quantity quantity) {
        return Shape.Number.of(quantity);
    }

    private static Evidence[] stated() {
        return Arrays.stream(Evidence.values()).filter(e -> e != Evidence.UNSTATED).toArray(Evidence[]::new);
    }

    private static Group outcomes(Quantity quantity, String when) {
        return Group.of(Arrays.stream(Outcome.values()).map(o -> effect(o.key(), meaning(o) + ", " + when, quantity))
                .toArray(Key[]::new));
    }

    private static Group effects() {
        Stream<Key> demand = Stream.of(effect("demand", "On the number of buyers who choose, while it lasts", Quantity.EFFECT));
        return new Group(Stream.concat(demand, outcomes(Quantity.EFFECT, "while it lasts").keys().stream()).toList(),
                List.of(), List.of());
    }

    private static Key effect(String name, String meaning, Quantity quantity) {
        return optional(name, number(quantity), "0%", "", meaning);
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case NEW_CUSTOMERS -> "On the odds of being chosen";
            case CHURN -> "On the odds of leaving";
            case PRICE -> "On revenue per customer at unchanged demand";
            case VOLUME -> "On what a customer buys";
            case REFERRAL -> "On the referral rate";
        };
    }
}
