package no.brobygger.decision.sensitivity;

import java.util.OptionalDouble;

/**
 * The value of an input at which the NPV of the central case is 0, all other inputs at their medians: the nearest to the
 * median if there are several (Green Book 2022, 5.59).
 *
 * @param value       nothing if there is none within the legal range
 * @param probability that the input turns out lower, by its own distribution; NaN if there is no value
 * @param reason      why there is none
 */
public record SwitchingValue(Driver.Input input, OptionalDouble value, double probability, Reason reason) {

    /** Why there is no switching value, or that there is one. */
    public enum Reason {
        /** There is one. */
        FOUND,
        /** The central case does not depend on the input. */
        WITHOUT_EFFECT,
        /** NPV is above 0 whatever its value. */
        ALWAYS_POSITIVE,
        /** NPV is below 0 whatever its value. */
        ALWAYS_NEGATIVE
    }

    /** From the middle of the input's own distribution, 0 to 0.5; 1 where there is no switching value. */
    public double distance() {
        return value.isPresent() ? Math.abs(probability - 0.5) : 1;
    }
}
