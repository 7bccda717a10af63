package no.brobygger.report.page.evidence;

import java.util.stream.DoubleStream;
import no.brobygger.decision.challenge.Challenge;
import no.brobygger.decision.challenge.Fact;
import no.brobygger.decision.challenge.Finding;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Kpi;

/** A challenge in words: what is asked, why, and what to do about it. */
public final class ChallengeText {

    private static final double ONE_PER_CENT = 0.01;

    private ChallengeText() {
    }

    /** In a few words, without a full stop. */
    public static Statement title(Challenge challenge) {
        return Statement.of("challenge." + challenge.key() + ".title");
    }

    /** What the scenario says, and why it is asked about. */
    public static Statement reason(Finding finding) {
        Statement reason = Statement.of("challenge." + finding.challenge().key())
                .with("path", new Value.Text(finding.path()));
        for (var fact : finding.facts().entrySet()) {
            reason = reason.with(fact.getKey(), value(fact.getValue()));
        }
        return reason;
    }

    /** What to do. */
    public static Statement advice(Challenge challenge) {
        return Statement.of("challenge." + challenge.key() + ".advice");
    }

    private static Value value(Fact fact) {
        if (fact instanceof Fact.Share share) {
            return new Value.Percent(share.share(), Math.abs(share.share()) < ONE_PER_CENT ? 3 : 1);
        }
        if (fact instanceof Fact.Money money) {
            return new Value.Money(money.amount(), MoneyScale.headline(DoubleStream.of(money.amount())));
        }
        if (fact instanceof Fact.Months months) {
            return new Value.Months(months.count());
        }
        if (fact instanceof Fact.Calendar calendar) {
            return new Value.Calendar(calendar.month());
        }
        if (fact instanceof Fact.Number number) {
            return new Value.Number(number.number(), 2);
        }
        return fact instanceof Fact.Name name ? new Value.Text(name.text()) : word(((Fact.OneOf) fact).constant());
    }

    private static Value word(Enum<?> constant) {
        return Value.Word.of((constant instanceof Kpi.Family ? "challenge.family." : "evidence.") + Keys.of(constant));
    }
}
