package no.brobygger.report.page.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.ValueBridge;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Scenario;

/**
 * From spend to cash in the central case: present values, proposal minus baseline.
 *
 * @param marketing    spent more than the baseline
 * @param pressures    what is spent on, with how long it works
 * @param outcomes     the five things that can move, with the contribution that each brings alone
 * @param together     what they bring jointly besides
 * @param customers    more in the last month
 * @param contribution of all outcomes
 * @param npv          after marketing, costs, tax, working capital and with what is left
 */
public record CausalChain(Value marketing, List<Pressure> pressures, List<Moved> outcomes, Value together,
                          Value customers, Value contribution, Value npv) {

    /**
     * An activity.
     *
     * @param moves indices of the outcomes that it moves, itself or through an index
     */
    public record Pressure(Value.Text name, Statement lag, List<Integer> moves) {
    }

    /**
     * An outcome.
     *
     * @param amount       the contribution that it brings alone; nothing where no activity moves it
     * @param lag          how much later it moves than the pressure; empty where at once
     * @param byCustomers  true if it works through the number of customers, false if through what each pays
     */
    public record Moved(Statement name, Value amount, List<Statement> lag, boolean byCustomers) {
    }

    static CausalChain of(Analysis analysis, MoneyScale scale) {
        Scenario scenario = analysis.scenario();
        CentralCase central = analysis.proposal().central();
        ValueBridge bridge = central.bridge();
        List<Activity> shown = Shown.activities(scenario);
        int last = scenario.horizon().months() - 1;
        double customers = central.monthly().get(Series.CUSTOMERS)[last]
                - analysis.baseline().central().monthly().get(Series.CUSTOMERS)[last];
        return new CausalChain(new Value.MoneyEffect(0 - bridge.marketing(), scale),
                shown.stream().map(a -> pressure(a, scenario)).toList(), outcomes(scenario, bridge, scale),
                new Value.MoneyEffect(bridge.interaction(), scale), new Value.Difference(customers, 0), new Value.MoneyEffect(contribution(bridge), scale),
                new Value.MoneyEffect(central.value(Measure.NPV), scale));
    }

    /** PV of the contribution that the proposal adds. */
    static double contribution(ValueBridge bridge) {
        return bridge.contribution().values().stream().mapToDouble(v -> v).sum() + bridge.interaction();
    }

    static Value.Text label(Activity activity) {
        return new Value.Text(activity.label() == null || activity.label().isBlank() ? activity.name()
                : activity.label());
    }

    private static Pressure pressure(Activity activity, Scenario scenario) {
        int delay = (int) activity.delay().median();
        Statement lag = Statement.of(delay == 0 ? "chain.lag" : "chain.lag.delayed")
                .with("half-life", new Value.Number(activity.halfLife().median(), 1))
                .with("delay", new Value.Number(delay, 0));
        return new Pressure(label(activity), lag,
                moved(activity, scenario).stream().map(Outcome::ordinal).toList());
    }

    /** What an activity moves, itself or through an index. */
    private static Set<Outcome> moved(Activity activity, Scenario scenario) {
        Set<Outcome> moved = new TreeSet<>();
        activity.lifts().forEach((outcome, lift) -> {
            if (lift.own() != 0 || lift.lift().isUncertain()) {
                moved.add(outcome);
            }
        });
        for (MediatingIndex index : scenario.indices()) {
            if (activity.indexPoints().containsKey(index.name())) {
                moved.addAll(index.perPoint().keySet());
            }
        }
        return moved;
    }

    private static List<Moved> outcomes(Scenario scenario, ValueBridge bridge, MoneyScale scale) {
        List<Moved> outcomes = new ArrayList<>();
        Map<Outcome, Double> contribution = bridge.contribution();
        int priceDelay = (int) scenario.finance().priceDelay().median();
        for (Outcome outcome : Outcome.values()) {
            boolean moves = scenario.activities().stream().anyMatch(a -> moved(a, scenario).contains(outcome));
            double amount = contribution.get(outcome);
            outcomes.add(new Moved(Statement.of("chain.outcome." + Keys.of(outcome)),
                    moves || amount != 0 ? new Value.MoneyEffect(amount, scale) : new Value.Nothing(),
                    outcome == Outcome.PRICE && moves && priceDelay > 0 ? List.of(Statement.of("chain.price-delay")
                            .with("months", new Value.Number(priceDelay, 0))) : List.of(),
                    Stream.of(Outcome.PRICE, Outcome.VOLUME).noneMatch(outcome::equals)));
        }
        return List.copyOf(outcomes);
    }
}
