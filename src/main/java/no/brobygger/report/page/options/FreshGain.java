package no.brobygger.report.page.options;

import java.util.stream.DoubleStream;
import no.brobygger.decision.budget.Gain;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** What a choice gains on trials that did not choose it, in words. */
final class FreshGain {
    private FreshGain() {
    }

    /** A sentence of a gain of the mean: what it is, half its interval, and what the trials that chose said. */
    static Statement said(String key, Gain gain) {
        MoneyScale scale = Digits.justified(MoneyScale.headline(DoubleStream.of(gain.gain(), gain.halfWidth())),
                gain.standardError());
        return Statement.of(key).with("gain", new Value.MoneyEffect(gain.gain(), scale))
                .with("more", new Value.Money(gain.gain(), scale))
                .with("half", new Value.Money(gain.halfWidth(), Digits.ofError(scale, gain.standardError())))
                .with("chosen", new Value.MoneyEffect(gain.chosenOn(), scale));
    }
}
