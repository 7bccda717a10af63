package no.brobygger.report.page.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;

/**
 * The benchmarks that the scenario does not take, with what its own figures do to NPV, one at a time.
 *
 * @param lead    how many there are
 * @param effects those that move NPV, the largest effect first
 * @param others  those that do not
 */
public record ReplacedNote(Statement lead, List<Statement> effects, List<Value.Text> others) {

    /** Letters of a line of the note, of its lead, of an amount with what divides it from the next, of two figures. */
    private static final int LINE = 140;
    private static final int LEAD = 140;
    private static final int AMOUNT = 18;
    private static final int FIGURES = 14;

    /** Empty where the scenario takes every benchmark. */
    static List<ReplacedNote> of(List<ReplacedBenchmark> replaced) {
        if (replaced.isEmpty()) {
            return List.of();
        }
        MoneyScale scale = MoneyScale.of(replaced.stream().mapToDouble(ReplacedBenchmark::gain));
        return List.of(new ReplacedNote(Statement.of("honesty.overrides")
                .with("count", new Value.Number(replaced.size(), 0)),
                replaced.stream().filter(one -> !scale.isZero(one.gain()))
                        .sorted(Comparator.comparing((ReplacedBenchmark one) -> -Math.abs(one.gain())))
                        .map(one -> effect(one).with("gain", new Value.MoneyEffect(one.gain(), scale))).toList(),
                replaced.stream().filter(one -> scale.isZero(one.gain())).map(one -> new Value.Text(one.path())).toList()));
    }

    /** About how many lines of the table above it is as high as. */
    int lines() {
        int letters = LEAD + others.stream().mapToInt(other -> other.text().length() + 2).sum() + effects.stream()
                .mapToInt(one -> ((Value.Text) one.values().get("path")).text().length() + AMOUNT
                        + (one.values().containsKey("own") ? FIGURES : 0)).sum();
        return (letters + LINE - 1) / LINE + 1;
    }

    /** With the two figures where there are two. */
    private static Statement effect(ReplacedBenchmark one) {
        return one.values().map(values -> Statement.of("honesty.override.values")
                .with("path", new Value.Text(values.own().path())).with("own", median(values.own()))
                .with("benchmark", median(values.benchmark())))
                .orElseGet(() -> Statement.of("honesty.override").with("path", new Value.Text(one.path())));
    }

    private static Value median(Assumption input) {
        return AssumptionRow.of(input, Optional.empty()).median();
    }
}
