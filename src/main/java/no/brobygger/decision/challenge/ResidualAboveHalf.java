package no.brobygger.decision.challenge;

import java.util.List;
import no.brobygger.analysis.Measure;

/** More than half of a gain lies after the horizon, where nobody will look. */
final class ResidualAboveHalf implements Challenge {
    private static final double HALF = 0.5;

    @Override
    public String key() {
        return "residual-above-half";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        double npv = subject.value(Measure.NPV);
        double residual = subject.value(Measure.RESIDUAL_VALUE);
        return npv > 0 && residual > HALF * npv ? List.of(Finding.at(this, subject.scenario(), "finance.terminal-value")
                .with("residual", new Fact.Money(residual)).with("npv", new Fact.Money(npv))) : List.of();
    }
}
