package no.brobygger.report.page.options;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.Options;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** The table of page 3: one line for each plan of the file and each option that the program adds. */
final class OptionRows {

    /** From this difference of shares on one decimal of a percentage point tells plans apart. */
    private static final double VISIBLE = 0.01;

    private final Analysis analysis;
    private final Options options;
    private final MoneyScale scale;
    private final Justified plans;
    private final Justified added;
    private final int shareDecimals;

    OptionRows(Analysis analysis, Options options) {
        this.analysis = analysis;
        this.options = options;
        scale = MoneyScale.of(all().flatMapToDouble(p -> DoubleStream.of(p.central().spend(),
                p.summary(Measure.NPV).p10(), p.summary(Measure.NPV).p90())));
        plans = justified(analysis.plans().stream().filter(p -> p != analysis.baseline()).toList());
        added = justified(options.options().stream().map(Option::analysis).toList());
        boolean visible = all().anyMatch(p -> Math.abs(moreShare(p)) >= VISIBLE);
        shareDecimals = visible ? 1 : 2;
    }

    private Stream<PlanAnalysis> all() {
        return Stream.concat(analysis.plans().stream(), options.options().stream().map(Option::analysis));
    }

    Statement title() {
        return Statement.of("options.table").with("unit", new Value.MoneyUnit(scale))
                .with("months", new Value.Months(analysis.scenario().horizon().months()));
    }

    List<PlanRow> plans() {
        return analysis.plans().stream().map(this::row).toList();
    }

    List<PlanRow> added() {
        return options.options().stream().map(o -> new PlanRow(AddedOptions.name(o), List.of(), false,
                cells(o.analysis(), added, Probabilities.ofLoss(o.npv()), Value.Word.of("plans.reference"),
                        new Value.Chance(o.beatsProposal())))).toList();
    }

    private PlanRow row(PlanAnalysis plan) {
        Role role = Role.of(analysis, plan);
        return new PlanRow(Labels.brief(plan.plan()),
                role == Role.ALTERNATIVE ? List.of() : List.of(Statement.of("plans." + Keys.of(role))),
                role == Role.PROPOSAL, role == Role.BASELINE ? baseline(plan)
                        : cells(plan, plans, analysis.chanceOfLoss(plan), best(plan), beats(plan)));
    }

    private List<Value> cells(PlanAnalysis plan, Justified digits, double loss, Value best, Value beats) {
        Summary npv = plan.summary(Measure.NPV);
        return List.of(new Value.Amount(plan.central().spend(), scale), new Value.Amount(npv.mean(), digits.npv()),
                new Value.Amount(npv.p10(), digits.npv()), new Value.Amount(npv.p90(), digits.npv()),
                new Value.Chance(loss), rate(plan), payback(plan),
                new Value.Amount(plan.summary(Measure.FIRST_YEAR_RESULT).mean(), digits.firstYear()), share(plan),
                new Value.Difference(100 * moreShare(plan), shareDecimals), nextKrone(plan), best, beats);
    }

    /** The baseline is what the others are compared with: it has no NPV, no rate, no payback of its own. */
    private List<Value> baseline(PlanAnalysis plan) {
        Value none = Value.Word.of("plans.reference");
        return List.of(new Value.Amount(plan.central().spend(), scale), none, none, none, none, none, none, none,
                share(plan), none, nextKrone(plan), best(plan), beats(plan));
    }

    private static Value rate(PlanAnalysis plan) {
        MeasureValue irr = plan.expected().get(Measure.IRR);
        return irr.isDefined() ? new Value.Percent(irr.value(), 0) : Value.Word.of("plans.reference");
    }

    private Value payback(PlanAnalysis plan) {
        MeasureValue payback = plan.expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS);
        if (payback.isDefined() && payback.value() >= 1) {
            return new Value.Number(payback.value(), 0);
        }
        return !payback.isDefined() && Reasons.isNever(payback)
                ? new Value.Word(Statement.of("options.never")
                        .with("months", new Value.Number(analysis.scenario().horizon().months(), 0)))
                : Value.Word.of("plans.reference");
    }

    private Value share(PlanAnalysis plan) {
        return new Value.Percent(plan.summary(Measure.MARKET_SHARE).mean(), shareDecimals);
    }

    private double moreShare(PlanAnalysis plan) {
        return plan.summary(Measure.MARKET_SHARE).mean() - analysis.baseline().summary(Measure.MARKET_SHARE).mean();
    }

    private static Value nextKrone(PlanAnalysis plan) {
        MeasureValue more = plan.central().measures().get(Measure.MARGINAL_RETURN);
        return more.isDefined() ? new Value.Number(more.value(), 2) : Value.Word.of("plans.reference");
    }

    private static Value best(PlanAnalysis plan) {
        return new Value.Chance(plan.probabilities().best());
    }

    private Value beats(PlanAnalysis plan) {
        return plan == analysis.proposal() ? Value.Word.of("plans.reference")
                : new Value.Chance(analysis.beats().get(plan.plan().name()).get(analysis.scenario().proposal()));
    }

    /** The digits that the trials of a group of lines know. */
    private record Justified(MoneyScale npv, MoneyScale firstYear) {
    }

    private Justified justified(List<PlanAnalysis> group) {
        return new Justified(justified(group, Measure.NPV), justified(group, Measure.FIRST_YEAR_RESULT));
    }

    private MoneyScale justified(List<PlanAnalysis> group, Measure measure) {
        return Digits.justified(scale, Digits.error(group.stream().map(p -> p.summary(measure))));
    }
}
