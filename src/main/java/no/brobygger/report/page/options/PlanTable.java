package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The plans of the file on one line each: baseline and proposal, then the others, of which the best by mean NPV where
 * they are many.
 *
 * @param title names the unit of the money in all lines
 * @param note  what is left out, and why the spend is not that of the ask; empty where neither is so
 */
public record PlanTable(Statement title, List<PlanRow> rows, List<Statement> note) {

    /** Lines that page 1 has room for. */
    public static final int LINES = 6;
    /** The same beside what must be true. */
    public static final int FEWER_LINES = 4;

    /** @param lines that there is room for */
    public static PlanTable of(Analysis analysis, int lines) {
        List<PlanAnalysis> shown = shown(analysis, lines);
        MoneyScale scale = MoneyScale.of(shown.stream().flatMapToDouble(
                p -> DoubleStream.of(p.central().spend(), p.summary(Measure.NPV).p10(), p.summary(Measure.NPV).p90())));
        MoneyScale simulated = Digits.justified(scale, Digits.error(shown.stream().map(p -> p.summary(Measure.NPV))));
        return new PlanTable(Statement.of("plans.title").with("unit", new Value.MoneyUnit(scale)),
                shown.stream().map(p -> row(analysis, p, scale, simulated)).toList(),
                notes(analysis, shown, scale));
    }

    private static List<Statement> notes(Analysis analysis, List<PlanAnalysis> shown, MoneyScale scale) {
        List<Statement> notes = new ArrayList<>();
        int plans = analysis.plans().size();
        if (plans > shown.size()) {
            notes.add(Statement.of("plans.more").with("count", new Value.Number(plans, 0)));
        }
        double unforeseen = analysis.proposal().ask().invested()
                - (analysis.proposal().central().spend() - analysis.baseline().central().spend());
        if (!scale.isZero(unforeseen)) {
            notes.add(Statement.of("plans.spend.note").with("unforeseen", new Value.MoneyEffect(unforeseen, scale)));
        }
        return List.copyOf(notes);
    }

    /** Baseline and proposal first, then the best of the others. */
    private static List<PlanAnalysis> shown(Analysis analysis, int lines) {
        List<PlanAnalysis> others = analysis.plans().stream()
                .filter(p -> p != analysis.baseline() && p != analysis.proposal()).toList();
        double[] npv = others.stream().mapToDouble(p -> -p.summary(Measure.NPV).mean()).sorted().toArray();
        double least = npv.length <= lines - 2 ? Double.NEGATIVE_INFINITY : -npv[lines - 3];
        Stream<PlanAnalysis> first = Stream.of(analysis.baseline(), analysis.proposal()).distinct();
        return Stream.concat(first, others.stream().filter(p -> p.summary(Measure.NPV).mean() >= least)
                .limit(lines - 2)).toList();
    }

    private static PlanRow row(Analysis analysis, PlanAnalysis plan, MoneyScale scale, MoneyScale simulated) {
        Value.Text name = Labels.brief(plan.plan());
        Value.Amount spend = new Value.Amount(plan.central().spend(), scale);
        if (plan == analysis.baseline()) {
            Value none = Value.Word.of("plans.reference");
            return new PlanRow(name, List.of(Statement.of("plans.baseline")), false,
                    List.of(spend, none, none, none, none, none));
        }
        Summary npv = plan.summary(Measure.NPV);
        MeasureValue irr = plan.expected().get(Measure.IRR);
        List<Value> cells = List.of(spend, new Value.Amount(npv.mean(), simulated),
                new Value.Amount(npv.p10(), simulated), new Value.Amount(npv.p90(), simulated),
                irr.isDefined() ? new Value.Percent(irr.value(), 0) : Value.Word.of("plans.reference"),
                new Value.Chance(analysis.chanceOfLoss(plan)));
        boolean proposed = plan == analysis.proposal();
        return new PlanRow(name, proposed ? List.of(Statement.of("plans.proposal")) : List.of(), proposed, cells);
    }
}
