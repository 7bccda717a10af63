package no.brobygger.report.page.works;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.ValueBridge;
import no.brobygger.quantity.Compounding;
import no.brobygger.report.statement.Course;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Quantity;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.ActivityKind;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Outcome;

/**
 * Page 5: how money becomes customers and customers become cash.
 *
 * @param title          the message
 * @param chainTitle     names the unit
 * @param chain          from spend to cash
 * @param chainNote      what the outcomes bring jointly, and what has no room
 * @param lifts          the number and the evidence of its arrows
 * @param response       how far up their curves the activities stand
 * @param shortAndLong   cash of each kind of activity alone, cumulated and discounted
 * @param attractiveness the odds of being chosen, today = 100
 * @param segments       what a customer is worth
 * @param points         what a point of an index is worth beside CAC; empty without indices
 */
public record MoneyPage(Statement title, Statement chainTitle, CausalChain chain, Statement chainNote, LiftTable lifts,
                        ResponseCurves response, Course shortAndLong, Course attractiveness, SegmentTable segments,
                        List<PointWorth> points) {

    public static MoneyPage of(Analysis analysis) {
        CentralCase central = analysis.proposal().central();
        ValueBridge bridge = central.bridge();
        MoneyScale scale = MoneyScale.of(DoubleStream.concat(
                bridge.contribution().values().stream().mapToDouble(v -> v),
                DoubleStream.of(bridge.marketing(), CausalChain.contribution(bridge), central.value(Measure.NPV))));
        return new MoneyPage(title(bridge, scale), Statement.headed("chain.title", scale),
                CausalChain.of(analysis, scale), note(analysis, scale), LiftTable.of(analysis.scenario()),
                ResponseCurves.of(analysis.scenario()), shortAndLong(analysis), attractiveness(analysis),
                SegmentTable.of(analysis), PointWorth.of(analysis.scenario()));
    }

    private static Statement note(Analysis analysis, MoneyScale scale) {
        int hidden = analysis.scenario().activities().size() - Shown.activities(analysis.scenario()).size();
        return Statement.of(hidden == 0 ? "chain.note" : "chain.note.more").with("more", new Value.Number(hidden, 0))
                .with("together", new Value.MoneyEffect(analysis.proposal().central().bridge().interaction(), scale));
    }

    /** What carries the contribution: the outcome that moves it most in its direction. */
    static Statement title(ValueBridge bridge, MoneyScale scale) {
        double total = CausalChain.contribution(bridge);
        double sign = total < 0 ? -1 : 1;
        Map.Entry<Outcome, Double> largest = bridge.contribution().entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<Outcome, Double> e) -> sign * e.getValue())).orElseThrow();
        double amount = Math.abs(largest.getValue());
        String key = scale.isZero(total) ? "nothing" : (total > 0 ? "gains" : "loses")
                + (scale.isZero(largest.getValue()) ? ".jointly" : amount > Math.abs(total) ? ".most" : "");
        return Statement.of("works.title." + key).with("total", new Value.Money(Math.abs(total), scale))
                .with("amount", new Value.Money(amount, scale))
                .with("spend", new Value.Word(spend(bridge, scale)))
                .with("outcome", Value.Word.of("works.outcome." + Keys.of(largest.getKey())));
    }

    private static Statement spend(ValueBridge bridge, MoneyScale scale) {
        double more = 0 - bridge.marketing();
        return Statement.of("works.spend." + (scale.isZero(more) ? "same" : more > 0 ? "more" : "less"))
                .with("marketing", new Value.Money(Math.abs(more), scale));
    }

    private static Course shortAndLong(Analysis analysis) {
        Map<ActivityKind, double[]> byKind = analysis.proposal().central().shortAndLong();
        double rate = analysis.scenario().finance().discountRate().median();
        Horizon horizon = analysis.scenario().horizon();
        List<Course.Line> lines = new ArrayList<>();
        for (ActivityKind kind : ActivityKind.values()) {
            double[] cash = byKind.get(kind);
            if (cash != null && Arrays.stream(cash).anyMatch(c -> c != 0)) {
                lines.add(Course.Line.of(Course.Role.valueOf(kind.name()), cumulated(cash, rate)));
            }
        }
        MoneyScale scale = MoneyScale.of(lines.stream().flatMapToDouble(l -> DoubleStream.of(l.values())));
        return new Course(Statement.headed("works.short-and-long", scale), Quantity.money(scale), List.of(0.0),
                List.copyOf(lines), horizon);
    }

    private static double[] cumulated(double[] cash, double rate) {
        double[] cumulated = new double[cash.length];
        double sum = 0;
        for (int t = 1; t <= cash.length; t++) {
            sum += cash[t - 1] / Compounding.growthFactor(rate, t);
            cumulated[t - 1] = sum;
        }
        return cumulated;
    }

    private static Course attractiveness(Analysis analysis) {
        Band baseline = analysis.baseline().monthly().get(Series.ATTRACTIVENESS);
        Band proposal = analysis.proposal().monthly().get(Series.ATTRACTIVENESS);
        int decimals = Math.max(0, Digits.decimals(1, Digits.error(analysis, Series.ATTRACTIVENESS)));
        return new Course(Statement.of("works.attractiveness"), Quantity.index(decimals), List.of(100.0),
                Stream.of(Course.Line.of(Course.Role.BASELINE, baseline),
                        Course.Line.of(Course.Role.PROPOSAL, proposal)).toList(), analysis.scenario().horizon());
    }
}
