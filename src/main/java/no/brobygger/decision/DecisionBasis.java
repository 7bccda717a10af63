package no.brobygger.decision;

import java.util.Optional;
import java.util.function.Supplier;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Observer;
import no.brobygger.decision.budget.Curves;
import no.brobygger.decision.gate.Gates;
import no.brobygger.decision.option.Options;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.stress.StressTest;
import no.brobygger.scenario.Scenario;
import no.brobygger.simulation.Workers;

/**
 * What a decision needs besides the analysis of the plans: what else could be done, what the result hangs on, what may
 * go wrong, when to look again.
 *
 * @param options     set beside the plans
 * @param curves      NPV by split and by amount of the proposal's money
 * @param sensitivity of the proposal's NPV; empty where nothing was asked
 * @param stress      the proposal where one thing goes wrong
 * @param gates       when the case is looked at again
 */
public record DecisionBasis(Options options, Curves curves, Optional<Sensitivity> sensitivity, StressTest stress,
                            Gates gates) {

    /** Nothing but the analysis. */
    public static final DecisionBasis NONE = new DecisionBasis(Options.NONE,
            new Curves(0, Optional.empty(), Optional.empty()), Optional.empty(), StressTest.NONE, Gates.NONE);

    /**
     * Everything.
     *
     * @param threads  that may be used; changes no result
     * @param observer sees the steps
     */
    public static DecisionBasis of(Analysis analysis, int threads, Observer observer) {
        Scenario scenario = analysis.scenario();
        return Workers.sharing(threads, () -> {
            Supplier<Options> options = beside(observer, "options", () -> Options.of(analysis, threads));
            Supplier<Curves> curves = beside(observer, "curves", () -> Curves.of(scenario, Curves.USUAL_TRIALS, threads));
            Supplier<StressTest> stress = beside(observer, "stress", () -> StressTest.of(scenario, threads));
            Supplier<Gates> gates = beside(observer, "gates", () -> Gates.of(analysis, threads));
            Sensitivity sensitivity = Sensitivity.of(analysis, threads, observer);
            return new DecisionBasis(options.get(), curves.get(), Optional.of(sensitivity), stress.get(), gates.get());
        });
    }

    private static <T> Supplier<T> beside(Observer observer, String step, Supplier<T> work) {
        return Workers.beside(() -> observer.of(step, work));
    }
}
