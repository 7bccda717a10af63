package no.brobygger.scenario.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Campaign;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.yaml.document.Node.Sequence;

/** The budget plans, and which of them is what. */
final class PlansReader {
    private static final double ROUNDING = 1e-9;

    private final Reading reading;
    private final List<String> activities;
    private final Set<String> unsound = new HashSet<>();

    PlansReader(Reading reading, List<String> activities) {
        this.reading = reading;
        this.activities = activities;
    }

    List<Plan> plans(Section root) {
        List<Plan> plans = new ArrayList<>();
        root.require("plans").flatMap(reading.values()::names)
                .ifPresent(names -> {
                    for (Field f : names.fields()) {
                        int before = reading.count();
                        reading.values().section(f, Format.PLAN).map(s -> plan(f.key(), s)).ifPresent(plans::add);
                        if (reading.count() > before) {
                            unsound.add(f.key());
                        }
                    }
                    if (names.fields().isEmpty()) {
                        reading.problem(names.place(), "plans is empty; describe at least the baseline.");
                    }
                });
        return plans;
    }

    /** Whether a plan can be calculated with: nothing in it was found wrong, here or when its text was read. */
    boolean isSound(Plan plan) {
        return !unsound.contains(plan.name())
                && plan.campaigns().stream().allMatch(c -> 1 <= c.from() && c.from() <= c.to());
    }

    private Plan plan(String name, Section s) {
        List<Double> budget = budget(s);
        return new Plan(name, s.has("label") ? s.text("label") : name, budget, split(s, budget), phasing(s),
                campaigns(s), costs(s));
    }

    private List<Double> budget(Section s) {
        Optional<Field> stated = s.find("budget").map(reading.values()::unwrap);
        if (stated.isEmpty()) {
            return List.of();
        }
        Field f = stated.get();
        if (!(f.node() instanceof Sequence)) {
            return List.of(reading.numbers().number(f, Quantity.BUDGET));
        }
        List<Double> years = reading.values().items(f).stream()
                .map(i -> reading.numbers().number(i, Quantity.BUDGET)).toList();
        if (years.isEmpty()) {
            reading.problem(f.place(), f.path() + " is an empty list; write one amount a year, or one for each year.");
        }
        return years;
    }

    private Map<String, Double> split(Section s, List<Double> budget) {
        Map<String, Double> split = new LinkedHashMap<>();
        Optional<Section> stated = s.namesUnder("split");
        stated.ifPresent(shares -> {
            shares.fields().forEach(f -> split.put(f.key(),
                    isActivity(f) ? reading.numbers().number(f, Quantity.SPLIT) : Double.NaN));
            checkSum(shares, split);
        });
        checkAgainstBudget(s, budget);
        return split;
    }

    private void checkSum(Section shares, Map<String, Double> split) {
        double sum = split.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            reading.problem(shares.place(), shares.path() + " adds up to " + Figures.percent(sum)
                    + "; it must add up to 100%, or money would be lost or spent twice; "
                    + (sum < 1 ? "give the missing " + Figures.percent(1 - sum) + " to an activity."
                    : "take away " + Figures.percent(sum - 1) + "."));
        }
    }

    private void checkAgainstBudget(Section s, List<Double> budget) {
        if (s.has("split") && !s.has("budget") && !s.hasUnknown()) {
            reading.problem(s.find("split").orElseThrow().keyPlace(), s.pathOf("split")
                    + " divides a budget that is not there; write budget, or remove split.");
        }
        if (budget.stream().anyMatch(year -> year > 0) && !s.has("split") && !s.hasUnknown()) {
            reading.problem(s.find("budget").orElseThrow().keyPlace(), s.pathOf("budget")
                    + " is not divided; write for example split: {" + firstActivity() + ": 100%}.");
        }
    }

    private String firstActivity() {
        return activities.isEmpty() ? "brand" : activities.get(0);
    }

    private boolean isActivity(Field f) {
        if (activities.contains(f.key()) || activities.isEmpty()) {
            return true;
        }
        reading.values().reportUnknownName(f.keyPlace(), f.path(), f.key(), activities, "the activity");
        return false;
    }

    private Map<String, List<Double>> phasing(Section s) {
        Map<String, List<Double>> phasing = new LinkedHashMap<>();
        s.namesUnder("phasing").ifPresent(weights -> weights.fields().forEach(f -> {
            if (isActivity(f)) {
                phasing.put(f.key(), BusinessReader.twelve(f, reading));
            }
        }));
        return phasing;
    }

    private List<Campaign> campaigns(Section s) {
        List<Campaign> campaigns = new ArrayList<>();
        for (Field f : s.list("campaigns")) {
            reading.values().section(f, Format.CAMPAIGN).map(this::campaign).ifPresent(campaigns::add);
        }
        return campaigns;
    }

    private Campaign campaign(Section s) {
        String name = s.requiredText("name");
        String activity = s.require("activity", firstActivity())
                .flatMap(f -> reading.values().reference(f, activities, "the activity")).orElse("");
        double spend = s.requiredNumber("spend");
        int from = s.require("from").map(reading.values()::month).orElse(0);
        int to = s.require("to").map(reading.values()::month).orElse(0);
        checkOrder(s, from, to);
        return new Campaign(name, activity, spend, from, to);
    }

    private void checkOrder(Section s, int from, int to) {
        if (from > to && to > 0) {
            reading.problem(s.find("to").or(() -> s.find("from")).orElseThrow().place(),
                    s.path() + " ends before it begins; put from and to in order.");
        }
    }

    private List<PlanCost> costs(Section s) {
        List<PlanCost> costs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Field f : s.list("costs")) {
            reading.values().section(f, Format.COST).flatMap(c -> cost(s, c, names)).ifPresent(costs::add);
        }
        return costs;
    }

    private Optional<PlanCost> cost(Section plan, Section s, Set<String> names) {
        String name = s.requiredText("name");
        if (!name.isEmpty() && !names.add(name)) {
            reading.problem(s.find("name").orElseThrow().place(), "two costs of " + plan.path() + " are named '" + name
                    + "'; each needs a name of its own.");
        }
        String path = plan.pathOf("costs") + "." + name + ".";
        if (s.has("amount") == s.has("per-year")) {
            if (s.has("amount") || !s.hasUnknown()) {
                reading.problem(s.place(), "the cost '" + name + "' of " + plan.path() + (s.has("amount")
                        ? " has both amount and per-year" : " has neither amount nor per-year")
                        + "; write amount for a cost paid once, or per-year for one that runs.");
            }
            return Optional.empty();
        }
        refuse(s, s.has("amount") ? List.of("from", "to") : List.of("month"),
                s.has("amount") ? "per-year" : "amount", s.has("amount") ? "amount" : "per-year");
        return Optional.of(s.has("amount") ? once(s, name, path) : running(s, name, path));
    }

    private void refuse(Section s, List<String> keys, String theirs, String ours) {
        keys.forEach(key -> s.find(key).ifPresent(f -> reading.problem(f.keyPlace(),
                "'" + key + "' belongs to a cost with " + theirs + ", this one has " + ours
                        + "; change one of them.")));
    }

    private PlanCost once(Section s, String name, String path) {
        return new PlanCost.Once(name, amount(s, "amount", path), s.month("month", 1));
    }

    private PlanCost running(Section s, String name, String path) {
        int from = s.month("from", 1);
        int to = s.month("to", reading.horizon().map(Horizon::months).orElse(0));
        checkOrder(s, from, to);
        return new PlanCost.Running(name, amount(s, "per-year", path), from, to);
    }

    private Assumption amount(Section s, String key, String path) {
        Field f = s.find(key).orElseThrow();
        return reading.numbers().assumption(new Field(path + key, key, f.keyPlace(), f.node()), s.quantity(key));
    }

    /** The plan that a key of the scenario names; empty if it is missing or wrong. */
    Optional<String> named(Section root, String key, List<String> plans) {
        return root.require(key, plans.isEmpty() ? "current" : plans.get(0))
                .flatMap(f -> reading.values().reference(f, plans, "the plan"));
    }
}
