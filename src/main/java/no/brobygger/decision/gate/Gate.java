package no.brobygger.decision.gate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One gate, at the start of its month: going on against stopping there and then. Stopping is the baseline's spend from
 * the gate on; costs of the plan that fall due from then on fall away, and so do risks that only the proposal runs and
 * that have not begun. Money is present value at the start, as NPV is.
 *
 * @param open       marketing and plan costs of the proposal from the gate on, central case, nominal
 * @param more       the same less the baseline's
 * @param goingOn    mean worth of going on against stopping
 * @param chance     share of the trials in which going on is worth more than stopping
 * @param advice     what the signals can change
 * @param worth      of being able to stop: mean of going on only where the signals expect it to pay, less that of the
 *                   better of going on and stopping in any case; the rule is fitted on other trials than it is tried on
 * @param worthError standard error of {@code worth}
 * @param stops      share of the trials in which the signals together say stop
 * @param thresholds by signal, the one that explains most first
 */
public record Gate(int month, double open, double more, double goingOn, double chance, Advice advice, double worth,
                   double worthError, double stops, List<Threshold> thresholds) {

    /** Whether any signal decides. */
    public enum Advice {
        /** A signal has a stop bound within the range of the trials. */
        WATCH,
        /** Going on is expected to pay whatever the signals say. */
        GO_ON,
        /** Going on is expected to cost whatever the signals say. */
        STOP;

        /** The key in results. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The signal that tells most, if any tells anything. */
    public Optional<Threshold> best() {
        return thresholds.stream().findFirst().filter(t -> t.explains() > 0);
    }
}
