package no.brobygger.report.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** The message of a comparison: which is worth most, by how much, and how sure that is. */
final class ComparisonTitle {
    /** Below this share of the trials the better of two is hardly the better one. */
    private static final double CLEAR = 0.6;

    private final Comparison comparison;
    private final ContestantNames names;
    private final MoneyScale scale;

    ComparisonTitle(Comparison comparison, ContestantNames names, MoneyScale scale) {
        this.comparison = comparison;
        this.names = names;
        this.scale = scale;
    }

    Statement title() {
        List<Integer> byNpv = IntStream.range(0, comparison.contestants().size()).boxed()
                .sorted(Comparator.comparingDouble(c -> -npv(c))).toList();
        int best = byNpv.get(0);
        int second = byNpv.get(1);
        double beats = comparison.beats(best, second);
        String kind = beats == 0 && comparison.beats(second, best) == 0 ? "equal" : beats < CLEAR ? "close" : "ahead";
        return Statement.of("compare.title." + kind).with("best", names.of(best)).with("second", names.of(second))
                .with("more", new Value.Money(npv(best) - npv(second), scale)).with("beats", new Value.Chance(beats));
    }

    private double npv(int contestant) {
        return comparison.contestants().get(contestant).result().summary(Measure.NPV).mean();
    }
}
