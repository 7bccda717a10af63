package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.NumberStyle;
import no.brobygger.report.wording.Wording;

/** The plans of a scenario beside each other, a line each: what each is worth against the baseline. */
final class PlanLines {
    private static final int NAME = 25;
    /** NPV, P10, P90, P(NPV > 0), IRR, discounted payback, peak funding. */
    private static final int[] WIDTHS = {8, 8, 8, 9, 6, 8, 8};

    private final Analysis analysis;
    private final Wording wording;
    private final NumberStyle numbers;
    private final MoneyScale scale;
    /** Of what the trials know. */
    private final MoneyScale simulated;

    PlanLines(Analysis analysis, Wording wording) {
        this.analysis = analysis;
        this.wording = wording;
        this.numbers = wording.numbers();
        this.scale = MoneyScale.of(analysis.plans().stream().flatMapToDouble(PlanLines::amounts));
        this.simulated = Digits.justified(scale,
                Digits.error(analysis.plans().stream().map(plan -> plan.summary(Measure.NPV))));
    }

    private static DoubleStream amounts(PlanAnalysis plan) {
        Summary npv = plan.summary(Measure.NPV);
        return DoubleStream.of(npv.p10(), npv.p90(), plan.expected().get(Measure.PEAK_FUNDING).value());
    }

    /**
     * Two lines of heading and at most so many plans, proposal and baseline among them; one more line says how many are
     * left out.
     */
    List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        lines.add(line("", "", "", "", "", "", wording.word("summary.payback.first"),
                wording.word("summary.funding.first")));
        lines.add(line(numbers.moneyUnit(TerminalText.line(analysis.scenario().heading().currency()), scale),
                wording.word("plans.npv"), wording.word("plans.p10"), wording.word("plans.p90"),
                wording.word("summary.gain"), wording.word("plans.irr"), wording.word("summary.payback"),
                wording.word("summary.funding")));
        int all = analysis.plans().size();
        List<PlanAnalysis> shown = shown(all == most + 1 ? all : most); // one left out would take its line to say so
        shown.forEach(plan -> lines.add(row(plan)));
        int more = all - shown.size();
        if (more > 0) {
            lines.add(wording.say(Statement.of("summary.more").with("plans", new Value.Number(more, 0))));
        }
        return lines;
    }

    private List<PlanAnalysis> shown(int most) {
        List<PlanAnalysis> shown = new ArrayList<>(analysis.plans());
        for (int i = shown.size() - 1; i >= 0 && shown.size() > most; i--) {
            if (!isNamed(shown.get(i), analysis.scenario().proposal())
                    && !isNamed(shown.get(i), analysis.scenario().baseline())) {
                shown.remove(i);
            }
        }
        return shown;
    }

    private static boolean isNamed(PlanAnalysis plan, String name) {
        return plan.plan().name().equals(name);
    }

    private String row(PlanAnalysis plan) {
        if (isNamed(plan, analysis.scenario().baseline())) {
            return line(name(plan, "plans.baseline"));
        }
        Summary npv = plan.summary(Measure.NPV);
        return line(name(plan, isNamed(plan, analysis.scenario().proposal()) ? "plans.proposal" : ""),
                numbers.amount(npv.mean(), simulated), numbers.amount(npv.p10(), simulated),
                numbers.amount(npv.p90(), simulated),
                numbers.chance(plan.probabilities().npvPositive()),
                defined(plan.expected().get(Measure.IRR), irr -> numbers.percent(irr, 0)),
                defined(plan.expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS), months -> numbers.number(months, 0)),
                numbers.amount(plan.expected().get(Measure.PEAK_FUNDING).value(), Digits.justified(scale,
                        Digits.error(Stream.of(plan.summary(Measure.PEAK_FUNDING))))));
    }

    /** The plan's label with its part in the case, the label cut if both do not fit. */
    private String name(PlanAnalysis plan, String role) {
        String part = role.isEmpty() ? "" : " (" + wording.word(role) + ")";
        String label = plan.plan().label().isBlank() ? plan.plan().name() : plan.plan().label();
        return TerminalText.fit(TerminalText.line(label), NAME - TerminalText.width(part)) + part;
    }

    private static String defined(MeasureValue value, DoubleFunction<String> text) {
        return value.isDefined() ? text.apply(value.value()) : "\u2013";
    }

    private static String line(String name, String... cells) {
        StringBuilder line = new StringBuilder(TerminalText.left(name, NAME));
        for (int i = 0; i < cells.length; i++) {
            line.append(TerminalText.right(cells[i], WIDTHS[i]));
        }
        return line.toString().stripTrailing();
    }
}
