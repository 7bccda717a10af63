package no.brobygger.decision.challenge;

import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.TerminalValue;

/** Whether the proposal pays depends on what is counted after the horizon: a matter of taste decides, not a fact. */
final class SignDependsOnResidual implements Challenge {
    @Override
    public String key() {
        return "sign-depends-on-residual";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        double cash = subject.value(Measure.NPV_CASH);
        Map<TerminalValue, Double> residual = subject.proposal().residualValueByMode();
        double lowest = cash + residual.values().stream().mapToDouble(r -> r).min().orElse(0);
        double highest = cash + residual.values().stream().mapToDouble(r -> r).max().orElse(0);
        return lowest < 0 && highest > 0 ? List.of(Finding.at(this, subject.scenario(), "finance.terminal-value")
                .with("lowest", new Fact.Money(lowest)).with("highest", new Fact.Money(highest))) : List.of();
    }
}
