package no.brobygger.decision.comparison;

import java.util.Optional;
import no.brobygger.scenario.Assumption;

/**
 * A step on the way from one contestant's NPV to another's.
 *
 * @param kind    what is taken over from the other
 * @param subject the activity or the input's path; empty where the kind says all
 * @param input   the input as the first and as the other has it, where it is one
 * @param amount  by which the NPV moves
 */
public record Step(Kind kind, String subject, Optional<Input> input, double amount) {

    /** What differs. */
    public enum Kind {
        /** What the plan spends on an activity. */
        SPEND,
        /** The plan's costs that are not media. */
        COSTS,
        /** What the baseline spends on an activity. */
        USUAL_SPEND,
        /** The baseline's costs that are not media. */
        USUAL_COSTS,
        /** Which risks there are and who meets them. */
        RISKS,
        /** An input. */
        INPUT,
        /** What cannot be taken over one by one: horizon, season, inputs that only one of them has. */
        REST
    }

    /** An input's two assumptions. */
    public record Input(Assumption from, Assumption to) {
    }

    static Step of(Kind kind, String subject) {
        return new Step(kind, subject, Optional.empty(), 0);
    }

    Step worth(double moved) {
        return new Step(kind, subject, input, moved);
    }
}
