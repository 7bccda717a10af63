package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.decision.budget.Gain;

/** What a choice gains, on fresh trials and on those that chose. */
final class GainJson {

    private GainJson() {
    }

    static void write(JsonText text, Gain gain) throws IOException {
        text.number("value", gain.gain()).number("half-width", known(gain.halfWidth()))
                .number("where-chosen", gain.chosenOn()).number("half-width-where-chosen", known(gain.chosenWidth()))
                .flag("contradicted", gain.isContradicted());
    }

    /** Nothing where the trials are too few. */
    private static double known(double halfWidth) {
        return Double.isInfinite(halfWidth) ? Double.NaN : halfWidth;
    }
}
