package no.brobygger.decision.challenge;

import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.analysis.Series;

/** Marketing and revenue differ so much that one of them seems to stand in thousands or millions. */
final class AmountsOutOfScale implements Challenge {
    /** Of revenue; companies spend between 2 and 13 % (Gartner CMO Spend Survey), new ones more. */
    private static final double LOWEST = 0.0005;
    private static final double HIGHEST = 1;

    @Override
    public String key() {
        return "amounts-out-of-scale";
    }

    @Override
    public List<Finding> findings(Subject subject) {
        double spend = firstYear(subject, Series.MARKETING);
        double revenue = firstYear(subject, Series.REVENUE);
        boolean apart = spend > 0 && (spend < LOWEST * revenue || spend > HIGHEST * revenue);
        return apart ? List.of(Finding.at(this, subject.scenario(), "plans." + subject.scenario().proposal())
                .with("spend", new Fact.Money(spend)).with("revenue", new Fact.Money(revenue))) : List.of();
    }

    private static double firstYear(Subject subject, Series series) {
        double[] monthly = subject.proposal().monthly().get(series);
        return IntStream.range(0, Math.min(12, monthly.length)).mapToDouble(i -> monthly[i]).sum();
    }
}
