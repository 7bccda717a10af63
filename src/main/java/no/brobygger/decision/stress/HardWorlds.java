package no.brobygger.decision.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.brobygger.model.MarketModel;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;

/** The scenario with one hardship at a time put into it. */
final class HardWorlds {
    private static final int MONTHS_LATE = 6;
    private static final int MONTHS_OF_WAR = 12;
    private static final double SMALLER = -0.10;
    private static final double WAR_PRICE = -0.05;
    private static final double WAR_CHURN = 0.20;

    private final Scenario scenario;
    private final List<HardWorld> worlds = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** A scenario in which a hardship is sure. */
    record HardWorld(Hardship hardship, String risk, int from, Scenario scenario) {
    }

    HardWorlds(Scenario scenario) {
        this.scenario = scenario;
        creativeFails();
        rivalsMatch();
        smallerMarket();
        slowBrand();
        late();
        priceWar();
        ownRisks();
    }

    List<HardWorld> worlds() {
        return worlds;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void add(Hardship hardship, Scenario hard) {
        worlds.add(new HardWorld(hardship, "", 0, hard));
    }

    private void creativeFails() {
        Map<String, UnaryOperator<Distribution>> changes = new LinkedHashMap<>();
        scenario.activities().stream().map(Activity::effectiveness).filter(Assumption::isUncertain).forEach(
                e -> changes.put(e.path(), d -> new Distribution.Fixed(e.legal().clip(d.quantile(0.1)))));
        if (changes.isEmpty()) {
            leftOut.add(new LeftOut(Hardship.CREATIVE_FAILS, "", LeftOut.Reason.CERTAIN_EFFECTIVENESS));
        } else {
            add(Hardship.CREATIVE_FAILS, changed(changes));
        }
    }

    private void rivalsMatch() {
        scenario.rivals().ifPresentOrElse(
                r -> add(Hardship.RIVALS_MATCH, changed(Map.of(r.reaction().path(), d -> new Distribution.Fixed(1)))),
                () -> leftOut.add(new LeftOut(Hardship.RIVALS_MATCH, "", LeftOut.Reason.NO_RIVALS)));
    }

    private void smallerMarket() {
        Assumption demand = fixed("demand", SMALLER);
        int always = scenario.horizon().months() + MarketModel.CARRIED_ON_MONTHS;
        add(Hardship.SMALLER_MARKET, withRisk(1, always, Optional.of(demand), Map.of()));
    }

    private void slowBrand() {
        Map<String, UnaryOperator<Distribution>> changes = new LinkedHashMap<>();
        scenario.activities().stream().filter(a -> a.kind() == ActivityKind.BRAND).forEach(a -> {
            changes.put(a.halfLife().path(), d -> d.times(2));
            changes.put(a.delay().path(), d -> d.times(2));
        });
        if (changes.isEmpty()) {
            leftOut.add(new LeftOut(Hardship.SLOW_BRAND, "", LeftOut.Reason.NO_BRAND));
        } else {
            add(Hardship.SLOW_BRAND, changed(changes));
        }
    }

    private void late() {
        Map<String, UnaryOperator<Distribution>> changes = new LinkedHashMap<>();
        scenario.activities().forEach(a -> changes.put(a.delay().path(),
                d -> new Distribution.Fixed(a.delay().median() + MONTHS_LATE)));
        add(Hardship.LATE, changed(changes));
    }

    /** From month 13; in a horizon of a year or less from its middle. */
    private void priceWar() {
        int months = scenario.horizon().months();
        int from = months > MONTHS_OF_WAR ? MONTHS_OF_WAR + 1 : months / 2 + 1;
        worlds.add(new HardWorld(Hardship.PRICE_WAR, "", from, withRisk(from, MONTHS_OF_WAR, Optional.empty(),
                Map.of(Outcome.PRICE, fixed("price", WAR_PRICE), Outcome.CHURN, fixed("churn", WAR_CHURN)))));
    }

    private void ownRisks() {
        List<Risk> risks = scenario.risks();
        for (Risk risk : risks) {
            if (!risk.meets(scenario.proposal()) && !risk.meets(scenario.baseline())) {
                leftOut.add(new LeftOut(Hardship.OWN_RISK, risk.name(), LeftOut.Reason.NOT_MET));
                continue;
            }
            worlds.add(new HardWorld(Hardship.OWN_RISK, risk.name(), 0, scenario.withRisks(
                    risks.stream().map(r -> r == risk ? r.certain() : r).toList())));
        }
        if (risks.size() > 1) {
            add(Hardship.ALL_OWN_RISKS, scenario.withRisks(risks.stream().map(Risk::certain).toList()));
        }
    }

    private Scenario changed(Map<String, UnaryOperator<Distribution>> byPath) {
        return scenario.replacing(a -> !byPath.containsKey(a.path()) ? a : new Assumption(a.path(), a.stream(),
                byPath.get(a.path()).apply(a.distribution()), a.legal(), a.unit(), a.provenance()));
    }

    private Scenario withRisk(int from, int months, Optional<Assumption> demand, Map<Outcome, Assumption> effects) {
        List<Risk> risks = new ArrayList<>(scenario.risks());
        risks.add(new Risk("added hardship", 1, from, from, months, fixed("cost", 0), demand, effects, Set.of(), "", ""));
        return scenario.withRisks(risks);
    }

    private static Assumption fixed(String key, double value) {
        String path = "stress." + key;
        return new Assumption(path, path, new Distribution.Fixed(value), new Range(value, value), Unit.SHARE,
                new Provenance("", Evidence.JUDGEMENT, Optional.empty(), "", true, Optional.empty()));
    }
}
