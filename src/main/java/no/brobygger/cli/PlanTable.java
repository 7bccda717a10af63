package no.brobygger.cli;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.scenario.Scenario;

/** The plans of a scenario beside each other: what each is worth against the baseline. */
final class PlanTable {
    private static final int MOST_PLANS = 6;
    private static final int NAME = 22;
    private static final int[] WIDTHS = {10, 10, 10, 7, 6, 7, 8};
    private static final double MILLION = 1e6;

    private final Analysis analysis;

    PlanTable(Analysis analysis) {
        this.analysis = analysis;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(TerminalText.line(analysis.scenario().heading().currency()) + " m", "NPV", "P10", "P90", "P(>0)",
                "IRR", "payback", "funding"));
        analysis.plans().stream().limit(MOST_PLANS).map(this::row).forEach(lines::add);
        int more = analysis.plans().size() - MOST_PLANS;
        if (more > 0) {
            lines.add("and " + more + " more in the files");
        }
        return lines;
    }

    private String row(PlanAnalysis plan) {
        Scenario scenario = analysis.scenario();
        String name = TerminalText.line(plan.plan().name());
        if (plan.plan().name().equals(scenario.baseline())) {
            return line(name, "baseline");
        }
        Summary npv = plan.summary(Measure.NPV);
        return line(name, money(npv.mean()), money(npv.p10()), money(npv.p90()),
                Figures.percent(plan.probabilities().npvPositive()),
                rate(plan.expected().get(Measure.IRR)),
                month(plan.expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS)),
                money(plan.expected().get(Measure.PEAK_FUNDING).value()));
    }

    private static String money(double amount) {
        return Figures.decimal(amount / MILLION, 1);
    }

    private static String rate(MeasureValue rate) {
        return rate.isDefined() ? Figures.percent(rate.value()) : "–";
    }

    private static String month(MeasureValue months) {
        return months.isDefined() ? Figures.decimal(months.value(), 0) : "–";
    }

    private static String line(String name, String... cells) {
        StringBuilder line = new StringBuilder(TerminalText.left(name, NAME));
        for (int i = 0; i < cells.length; i++) {
            line.append(TerminalText.right(cells[i], WIDTHS[i]));
        }
        return line.toString();
    }
}
