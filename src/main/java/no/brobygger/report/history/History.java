package no.brobygger.report.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The runs that were made in a folder before this one. Whoever tries until the figure pleases is seen here.
 *
 * @param known   false if nothing is known of earlier runs, e.g. because the results go to standard output
 * @param runs    in their order
 * @param damaged numbers of the lines that no run has written, from 1
 */
public record History(boolean known, List<Headline> runs, List<Integer> damaged) {

    public static final History UNKNOWN = new History(false, List.of(), List.of());

    /**
     * How many variants were tried, and how the headline moved; empty where nothing is known. A repetition of this run
     * is no variant, so that running a file again gives the same bytes.
     *
     * @param now     this run
     * @param npv     of its proposal
     */
    public List<Statement> sentences(Headline now, Summary npv) {
        if (!known) {
            return List.of();
        }
        Map<List<Object>, Headline> variants = new LinkedHashMap<>();
        runs.forEach(run -> variants.put(run.variant(), run));
        variants.remove(now.variant());
        List<Double> earlier = variants.values().stream().map(Headline::npv).toList();
        if (earlier.isEmpty()) {
            return List.of(Statement.of("honesty.history.none"));
        }
        MoneyScale scale = Digits.justified(MoneyScale.headline(DoubleStream.concat(DoubleStream.of(now.npv()),
                earlier.stream().mapToDouble(Double::doubleValue))), Digits.error(Stream.of(npv)));
        long favourable = variants.values().stream().filter(run -> !run.verdict().equals("not-recommended")).count();
        return List.of(Statement.of(earlier.size() == 1 ? "honesty.history.one" : "honesty.history.many")
                .with("count", new Value.Number(earlier.size(), 0))
                .with("favourable", new Value.Number(favourable, 0))
                .with("first", new Value.Money(earlier.get(0), scale))
                .with("last", new Value.Money(earlier.get(earlier.size() - 1), scale))
                .with("lowest", new Value.Money(earlier.stream().min(Double::compare).orElseThrow(), scale))
                .with("highest", new Value.Money(earlier.stream().max(Double::compare).orElseThrow(), scale))
                .with("now", new Value.Money(now.npv(), scale)));
    }
}
