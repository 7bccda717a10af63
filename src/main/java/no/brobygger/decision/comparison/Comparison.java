package no.brobygger.decision.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.analysis.HeadToHead;

/**
 * Plans beside each other on the same draws: inputs of the same path have the same luck in every scenario, since a
 * random stream is named by its path and all scenarios have one seed.
 *
 * @param contestants as they were named
 * @param differences of every pair, each once, the one named first first
 * @param best        for each contestant: share of the trials in which its NPV is the highest; equal ones share a trial
 * @param unlike      what makes the comparison doubtful
 * @param whys        for each contestant but the first: what makes its NPV another than the first one's
 */
public record Comparison(List<Contestant> contestants, List<Difference> differences, List<Double> best,
                         List<Unlike> unlike, List<Why> whys) {

    /**
     * Compares plans that were worked out with the same number of trials and the same seed.
     *
     * @param contestants at least two, in one currency
     * @throws IllegalArgumentException if they have neither
     */
    public static Comparison of(List<Contestant> contestants) {
        if (contestants.size() < 2) {
            throw new IllegalArgumentException("There is nothing to compare: name two plans or more.");
        }
        List<String> currencies = contestants.stream().map(c -> c.scenario().heading().currency()).distinct().toList();
        if (currencies.size() > 1) {
            throw new IllegalArgumentException("Money in " + String.join(" and in ", currencies)
                    + " cannot be compared.");
        }
        List<double[]> npv = contestants.stream().map(Contestant::npv).toList();
        List<Difference> differences = new ArrayList<>();
        for (int a = 0; a < npv.size(); a++) {
            for (int b = a + 1; b < npv.size(); b++) {
                differences.add(Difference.of(a, npv.get(a), b, npv.get(b)));
            }
        }
        return new Comparison(List.copyOf(contestants), List.copyOf(differences),
                IntStream.range(0, npv.size()).mapToObj(c -> HeadToHead.shareHighest(c, npv)).toList(),
                Unlike.between(contestants.stream().map(Contestant::scenario).toList()),
                contestants.stream().skip(1).map(c -> Why.between(contestants.get(0), c)).toList());
    }

    /** Share of the trials in which contestant {@code a} is above {@code b}; 0 against itself. */
    public double beats(int a, int b) {
        return a == b ? 0 : a < b ? difference(a, b).beats() : difference(a, b).beaten();
    }

    /** Of two different contestants; the one named first less the other. */
    public Difference difference(int a, int b) {
        return differences.stream().filter(d -> d.first() == Math.min(a, b) && d.second() == Math.max(a, b)).findFirst()
                .orElseThrow();
    }
}
