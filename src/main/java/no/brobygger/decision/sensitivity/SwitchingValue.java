package no.brobygger.decision.sensitivity;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import no.brobygger.decision.crosscheck.ImpliedElasticity;

/**
 * The value of an input at which the NPV of the central case is 0, all other inputs at their medians: the nearest to the
 * median if there are several (Green Book 2022, 5.59).
 *
 * @param value       nothing if there is none within the legal range
 * @param probability that the input turns out lower, by its own distribution; NaN if there is no value or the scenario
 *                    states the input as one number
 * @param reason      why there is none
 * @param implied     the advertising elasticity of sales that the proposal would then have; only where the input says how
 *                    much marketing does
 */
public record SwitchingValue(Driver.Input input, OptionalDouble value, double probability, Reason reason,
                             Optional<ImpliedElasticity> implied) {

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

    /**
     * The first to be reached first: uncertain inputs by how near their switching value is to the middle of their
     * distribution, then those stated as one number by how far in per cent it must move, then those that have none.
     */
    static final Comparator<SwitchingValue> NEAREST_FIRST = Comparator.comparing((SwitchingValue s) -> s.value().isEmpty())
            .thenComparing(s -> Double.isNaN(s.probability()))
            .thenComparing(s -> Double.isNaN(s.probability()) ? 0 : Math.abs(s.probability() - 0.5))
            .thenComparing(SwitchingValue::change);

    /** A value that was found. */
    static SwitchingValue found(Driver.Input input, double value, double probability) {
        return new SwitchingValue(input, OptionalDouble.of(value), probability, Reason.FOUND, Optional.empty());
    }

    /** No value, and why. */
    static SwitchingValue none(Driver.Input input, Reason reason) {
        return new SwitchingValue(input, OptionalDouble.empty(), Double.NaN, reason, Optional.empty());
    }

    SwitchingValue implying(Optional<ImpliedElasticity> elasticity) {
        return new SwitchingValue(input, value, probability, reason, elasticity);
    }

    /** How far it lies from the median, in P10–P90 ranges; as a part of the median where there is no range. */
    private double change() {
        if (value.isEmpty()) {
            return 0;
        }
        double range = input.quantile(0.9) - input.quantile(0.1);
        return Math.abs(value.getAsDouble() - input.assumption().median())
                / (range > 0 ? range : Math.abs(input.assumption().median()));
    }
}
