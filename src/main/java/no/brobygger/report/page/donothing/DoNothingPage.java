package no.brobygger.report.page.donothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.OptionKind;
import no.brobygger.report.statement.Course;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Quantity;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * Page 2: what happens if nothing is decided, beside the proposal, and what a budget of one year does not show of it.
 *
 * @param title   the message
 * @param need    what the customer needs, in the scenario's own words; empty where it has none
 * @param share   of the market, with its range
 * @param contribution a month, with its range
 * @param note    says what lines and bands are
 * @param state   today and in the last month
 * @param later   when the value arrives
 */
public record DoNothingPage(Statement title, List<Value.Text> need, Course share, Course contribution,
                            Statement note, StateTable state, LaterTable later) {

    /** Of the market share, which moves slowly; never more than this however close the plans are. */
    private static final int MOST_DECIMALS = 2;

    public static DoNothingPage of(Analysis analysis, DecisionBasis basis) {
        Optional<PlanAnalysis> dark = basis.options().of(OptionKind.DARK).map(Option::analysis);
        Course share = share(analysis, dark);
        return new DoNothingPage(title(analysis, share), analysis.scenario().heading().notes().need().stream()
                .map(Value.Text::new).toList(), share, contribution(analysis, dark), note(analysis, dark),
                StateTable.of(analysis, dark), LaterTable.of(analysis));
    }

    private static Statement title(Analysis analysis, Course share) {
        double today = share.today().get(0);
        double baseline = share.lines().get(0).last();
        double proposal = share.lines().get(1).last();
        Quantity quantity = share.quantity();
        String way = quantity.alike(today, baseline) ? "stays" : baseline > today ? "rises" : "falls";
        String same = quantity.alike(baseline, proposal) ? ".same" : "";
        return Statement.of("do-nothing.title." + way + same).with("today", quantity.of(today))
                .with("baseline", quantity.of(baseline)).with("proposal", quantity.of(proposal))
                .with("months", new Value.Months(analysis.scenario().horizon().months()));
    }

    private static Course share(Analysis analysis, Optional<PlanAnalysis> dark) {
        Band baseline = analysis.baseline().monthly().get(Series.SHARE);
        Band proposal = analysis.proposal().monthly().get(Series.SHARE);
        double error = 100 * Digits.error(analysis, Series.SHARE);
        int decimals = Math.max(0, Digits.decimals(1, error));
        while (decimals < Digits.decimals(MOST_DECIMALS, error)
                && Quantity.share(decimals).alike(last(baseline), last(proposal))) {
            decimals++;
        }
        return new Course(Statement.of("do-nothing.share"), Quantity.share(decimals),
                List.of(new Today(analysis.scenario()).share()), lines(analysis, Series.SHARE, dark),
                analysis.scenario().horizon());
    }

    private static Course contribution(Analysis analysis, Optional<PlanAnalysis> dark) {
        MoneyScale scale = MoneyScale.of(lines(analysis, Series.CONTRIBUTION, dark).stream()
                .flatMap(line -> line.band().stream()).flatMapToDouble(b -> DoubleStream.concat(DoubleStream.of(b.p10()), DoubleStream.of(b.p90()))));
        Quantity quantity = Quantity.money(Digits.justified(scale, Digits.error(analysis, Series.CONTRIBUTION)));
        return new Course(Statement.of("do-nothing.contribution").with("unit", new Value.MoneyUnit(scale)), quantity,
                List.of(), lines(analysis, Series.CONTRIBUTION, dark), analysis.scenario().horizon());
    }

    private static List<Course.Line> lines(Analysis analysis, Series series, Optional<PlanAnalysis> dark) {
        List<Course.Line> lines = new ArrayList<>();
        lines.add(Course.Line.of(Course.Role.BASELINE, analysis.baseline().monthly().get(series)));
        lines.add(Course.Line.of(Course.Role.PROPOSAL, analysis.proposal().monthly().get(series)));
        dark.ifPresent(plan -> lines.add(Course.Line.of(Course.Role.DARK, plan.monthly().get(series))));
        return List.copyOf(lines);
    }

    private static int trials(Analysis analysis) {
        return Math.min(analysis.npv().get(analysis.proposal().plan().name()).length, Band.MOST_TRIALS);
    }

    private static double last(Band band) {
        return band.p50()[band.p50().length - 1];
    }

    static Statement note(Analysis analysis) {
        return note(analysis, Optional.empty());
    }

    private static Statement note(Analysis analysis, Optional<PlanAnalysis> dark) {
        return Statement.of(dark.isPresent() ? "do-nothing.note.dark" : "do-nothing.note").with("baseline", Labels.of(analysis.baseline().plan()))
                .with("proposal", Labels.of(analysis.proposal().plan()))
                .with("trials", new Value.Number(trials(analysis), 0));
    }
}
