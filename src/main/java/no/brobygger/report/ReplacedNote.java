package no.brobygger.report;

import java.util.Comparator;
import java.util.List;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;

/**
 * The benchmarks that the scenario does not take, with what its own figures do to NPV, one at a time.
 *
 * @param lead    how many there are
 * @param effects those that move NPV, the largest effect first
 * @param others  those that do not
 */
public record ReplacedNote(Statement lead, List<Statement> effects, List<Value.Text> others) {

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
                        .map(one -> Statement.of("honesty.override").with("path", new Value.Text(one.path()))
                                .with("gain", new Value.MoneyEffect(one.gain(), scale))).toList(),
                replaced.stream().filter(one -> scale.isZero(one.gain())).map(one -> new Value.Text(one.path())).toList()));
    }
}
