package no.brobygger.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Observer;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.SegmentValue;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.finance.measure.SimpleLifetimeValue;
import no.brobygger.report.PlanFixture.Case;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.FollowUp;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.TerminalValue;

/**
 * An analysis without a simulation: plans whose effect on revenue grows evenly, with trials that scale it. What is
 * shown must agree with these numbers, whatever they are.
 */
public final class CaseFixture {

    private final List<Case> cases = new ArrayList<>();
    private String company = "Fjord Software AS";
    private String title = "Marketing investment 2027–2029";
    private String text = "title: Marketing investment 2027–2029\ncompany: Fjord Software AS\n";
    private int months = 36;
    private int yearStarts = 1;
    private double size = 1e6;
    private double spread = 0.6;
    private Language language = Language.EN;
    private TerminalValue terminalValue = TerminalValue.CUSTOMER_BASE;
    private UnaryOperator<Scenario> changes = UnaryOperator.identity();

    public CaseFixture() {
        cases.add(new Case("current", "Current plan", 0, 0, 0));
        cases.add(new Case("balanced", "Balanced brand and activation", 2.5, 0.42, 14));
        cases.add(new Case("activation", "All to activation", 2.5, 0.24, 9));
    }

    public static CaseFixture thatPays() {
        return new CaseFixture();
    }

    public static CaseFixture thatLoses() {
        return new CaseFixture().proposal(2.5, 0.08, 8);
    }

    public static CaseFixture thatPaysLater() {
        return new CaseFixture().proposal(2.5, 0.17, 30);
    }

    public static CaseFixture thatIsUncertain() {
        return new CaseFixture().proposal(2.5, 0.22, 6).spread(2.2);
    }

    public static CaseFixture thatCuts() {
        return new CaseFixture().proposal(-1.5, -0.1, 10);
    }

    public static CaseFixture thatCutsAndLoses() {
        return new CaseFixture().proposal(-1.5, -0.3, 12);
    }

    public static CaseFixture thatMovesMoney() {
        return new CaseFixture().proposal(0, 0.12, 12);
    }

    public static CaseFixture thatChangesNothing() {
        return new CaseFixture().proposal(0, 0, 0);
    }

    public CaseFixture proposal(double spend, double gain, double residualMonths) {
        cases.set(1, new Case("balanced", cases.get(1).label(), spend, gain, residualMonths));
        return this;
    }

    public CaseFixture labelled(String label) {
        Case c = cases.get(1);
        cases.set(1, new Case(c.name(), label, c.spend(), c.gain(), c.residualMonths()));
        return this;
    }

    public CaseFixture baselineLabelled(String label) {
        cases.set(0, new Case("current", label, 0, 0, 0));
        return this;
    }

    /** Baseline and proposal only. */
    public CaseFixture proposalAlone() {
        cases.subList(2, cases.size()).clear();
        return this;
    }

    public CaseFixture plans(int count) {
        for (int i = cases.size(); i < count; i++) {
            cases.add(new Case("plan-" + i, "Alternative number " + i, 1.0 + i / 4.0, 0.2 + i / 20.0, 10));
        }
        return this;
    }

    public CaseFixture spread(double sigma) {
        this.spread = sigma;
        return this;
    }

    public CaseFixture company(String name) {
        this.company = name;
        return this;
    }

    public CaseFixture title(String written) {
        this.title = written;
        return this;
    }

    public CaseFixture text(String file) {
        this.text = file;
        return this;
    }

    public CaseFixture months(int count) {
        this.months = count;
        return this;
    }

    public CaseFixture yearStarts(int month) {
        this.yearStarts = month;
        return this;
    }

    /** All money times {@code unit}; 1e6 by default. */
    public CaseFixture size(double unit) {
        this.size = unit;
        return this;
    }

    public CaseFixture terminalValue(TerminalValue mode) {
        this.terminalValue = mode;
        return this;
    }

    public CaseFixture in(Language spoken) {
        this.language = spoken;
        return this;
    }

    public CaseFixture risks(List<Risk> named) {
        return with(s -> new Scenario(s.heading(), s.context(), s.usualBrandShare(), s.language(), s.horizon(), s.segments(),
                s.finance(), s.firm(), s.activities(), s.indices(), s.rivals(), named, s.correlations(), s.plans(), s.baseline(),
                s.proposal(), s.kpis(), s.followUp(), s.simulation(), s.origin()));
    }

    public CaseFixture followUp(List<Kpi> kpis, FollowUp followUp) {
        return with(s -> new Scenario(s.heading(), s.context(), s.usualBrandShare(), s.language(), s.horizon(), s.segments(),
                s.finance(), s.firm(), s.activities(), s.indices(), s.rivals(), s.risks(), s.correlations(), s.plans(),
                s.baseline(), s.proposal(), kpis, followUp, s.simulation(), s.origin()));
    }

    private CaseFixture with(UnaryOperator<Scenario> change) {
        UnaryOperator<Scenario> before = changes;
        changes = scenario -> change.apply(before.apply(scenario));
        return this;
    }

    public Analysis analysis() {
        Scenario scenario = changes.apply(new ScenarioFixture(company, title, text, months, yearStarts, terminalValue,
                plans(), language).scenario());
        Map<String, double[]> npv = new LinkedHashMap<>();
        PlanFixture numbers = new PlanFixture(months, size, spread, terminalValue);
        cases.forEach(c -> npv.put(c.name(), numbers.npv(c)));
        List<PlanAnalysis> plans = cases.stream().map(c -> numbers.plan(c, npv.get(c.name()), scenario)).toList();
        return new Analysis(scenario, plans, npv, beats(npv), segments(scenario), List.of());
    }

    private static Map<String, Map<String, Double>> beats(Map<String, double[]> npv) {
        Map<String, Map<String, Double>> beats = new LinkedHashMap<>();
        npv.forEach((name, own) -> {
            Map<String, Double> others = new LinkedHashMap<>();
            npv.forEach((other, values) -> others.put(other, IntStream.range(0, own.length)
                    .filter(i -> own[i] > values[i]).count() / (double) own.length));
            beats.put(name, others);
        });
        return beats;
    }

    private static List<SegmentValue> segments(Scenario scenario) {
        return scenario.segments().stream().map(segment -> new SegmentValue(segment, 0.13, SimpleLifetimeValue.of(
                segment.customers().revenue().median(), 0.13, segment.customers().margin().median(), 205_000,
                27_000))).toList();
    }

    public static Manifest manifest(Analysis analysis) {
        return Manifest.of("brobygger 1.0.0", analysis.scenario());
    }

    public InvestmentReport report() {
        Analysis analysis = analysis();
        return InvestmentReport.of(analysis, DecisionBasis.NONE, History.UNKNOWN, manifest(analysis));
    }

    /** The report with options, curves, stress cases and gates: of what the model itself says of the scenario. */
    public InvestmentReport fullReport() {
        Analysis analysis = analysis();
        SimulationSettings few = new SimulationSettings(500, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE);
        Analysis simulated = new Analyst(analysis.scenario().with(few)).analyse(2);
        return InvestmentReport.of(analysis, DecisionBasis.of(simulated, 2, Observer.NONE), History.UNKNOWN,
                manifest(analysis));
    }

    private List<Plan> plans() {
        return cases.stream().map(c -> new Plan(c.name(), c.label(), List.of(size * (30 + 12 * c.spend())),
                Map.of("brand", 0.5, "activation", 0.5), Map.of(), List.of(), List.of())).toList();
    }
}
