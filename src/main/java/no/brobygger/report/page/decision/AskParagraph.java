package no.brobygger.report.page.decision;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Ask;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** The ask in words, after Andreassen's pattern "100 million in, 300 million back", with the basis of every figure. */
final class AskParagraph {

    private final Analysis analysis;
    private final PlanAnalysis proposal;
    private final Proposition proposition;
    private final MoneyScale scale;
    private final MoneyScale simulated;

    AskParagraph(Analysis analysis, Proposition proposition, MoneyScale scale, MoneyScale simulated) {
        this.analysis = analysis;
        this.proposal = analysis.proposal();
        this.proposition = proposition;
        this.scale = scale;
        this.simulated = simulated;
    }

    List<Statement> sentences() {
        List<Statement> sentences = new ArrayList<>(List.of(ask(), back(), npv(), rate()));
        sentences.add(payback());
        sentences.add(Statement.of("ask.loss")
                .with("loss", new Value.Chance(analysis.chanceOfLoss(proposal))));
        return List.copyOf(sentences);
    }

    private Statement ask() {
        boolean same = proposition.direction() == Proposition.Direction.MOVED
                && scale.isZero(proposal.ask().invested());
        String key = proposition.outcome() == Proposition.Outcome.NOTHING ? "ask.nothing"
                : same ? "ask.moved.same" : "ask." + Keys.of(proposition.direction());
        return Statement.of(key)
                .with("invested", new Value.Money(Math.abs(proposal.ask().invested()), scale))
                .with("difference", new Value.MoneyEffect(proposal.ask().invested(), scale))
                .with("baseline", Labels.of(analysis.baseline().plan()))
                .with("months", new Value.Months(proposal.ask().months()));
    }

    /** "Expected back" where both parts are gains, else what changes, with signs. */
    private Statement back() {
        Ask ask = proposal.ask();
        String mode = Keys.of(analysis.scenario().finance().terminalValue());
        boolean gains = ask.returned() > 0 && ask.customerValue() >= 0;
        Statement back = gains && proposition.direction() == Proposition.Direction.MORE
                ? Statement.of("back." + mode).with("returned", new Value.Money(ask.returned(), simulated))
                        .with("value", new Value.Money(ask.customerValue(), simulated))
                : Statement.of("change." + mode).with("returned", new Value.MoneyEffect(ask.returned(), simulated))
                        .with("value", new Value.MoneyEffect(ask.customerValue(), simulated));
        return back.with("returned-range", range(ask.returnedRange().p10(), ask.returnedRange().p90()))
                .with("value-range", range(ask.customerValueRange().p10(), ask.customerValueRange().p90()));
    }

    private Value range(double p10, double p90) {
        return new Value.Word(Statement.of("ask.range").with("p10", new Value.Money(p10, simulated))
                .with("p90", new Value.Money(p90, simulated)));
    }

    private Statement npv() {
        Summary npv = proposal.summary(Measure.NPV);
        return Statement.of("ask.npv").with("npv", new Value.Money(npv.mean(), simulated))
                .with("rate", new Value.Percent(analysis.scenario().finance().discountRate().median(), 1))
                .with("range", range(npv.p10(), npv.p90()));
    }

    private Statement rate() {
        MeasureValue irr = proposal.expected().get(Measure.IRR);
        return irr.isDefined()
                ? Statement.of("ask.irr").with("irr", new Value.Percent(irr.value(), 0))
                : Statement.of("ask.irr.undefined").with("because", Reasons.of(irr));
    }

    private Statement payback() {
        MeasureValue payback = proposal.expected().get(Measure.PAYBACK_MONTHS);
        if (payback.isDefined()) {
            int month = (int) payback.value();
            return month < 1 ? Statement.of("ask.payback.nothing")
                    : Statement.of("ask.payback").with("month", monthOf(month));
        }
        return Statement.of(Reasons.isNever(payback) ? "ask.payback.never" : "ask.payback.nothing");
    }

    private Value monthOf(int number) {
        return new Value.MonthOf(number, analysis.scenario().horizon().month(number));
    }
}
