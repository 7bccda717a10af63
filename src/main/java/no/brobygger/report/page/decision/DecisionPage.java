package no.brobygger.report.page.decision;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Ask;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.analysis.Verdict;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.page.options.AddedOptions;
import no.brobygger.report.page.options.PlanTable;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Scenario;

/**
 * Page 1: what is asked for, what comes back, what is advised. Stands alone.
 *
 * @param title   the message
 * @param ask     one paragraph, sentence by sentence
 * @param verdict what is advised
 * @param added   that an option which the program adds is worth more than every plan of the file, if one is
 * @param tiles   six headline figures
 * @param cash    the chart's numbers
 * @param scale   of all money on the page but the table of plans
 * @param simulated the same without the digits that the trials do not know: of the figures whose sum is NPV, and of NPV
 * @param plans   every plan of the file
 * @param must    the bounds within which the case pays; empty where nothing was asked
 * @param wanted  the decision in the scenario's own words; empty where it has none
 * @param options what the reader is asked to decide
 */
public record DecisionPage(Statement title, List<Statement> ask, VerdictText verdict, List<Statement> added, List<Tile> tiles,
                           Statement chartTitle, CumulativeCash cash, Statement chartNote, MoneyScale scale,
                           MoneyScale simulated, PlanTable plans, List<MustBeTrue> must, List<Value.Text> wanted,
                           List<Option> options) {

    /**
     * One of the decisions to choose from.
     *
     * @param advised true for the one that the verdict advises
     */
    public record Option(Statement text, boolean advised) {
    }

    public static DecisionPage of(Analysis analysis, DecisionBasis basis) {
        MoneyScale scale = scale(analysis.proposal());
        MoneyScale simulated = Digits.justified(scale, Digits.error(Stream.of(Measure.NPV, Measure.NPV_CASH,
                Measure.RESIDUAL_VALUE).map(analysis.proposal()::summary)));
        Proposition proposition = Proposition.of(analysis);
        Verdict verdict = Verdict.on(analysis);
        List<MustBeTrue> must = basis.sensitivity().flatMap(MustBeTrue::of).stream().toList();
        return new DecisionPage(title(analysis, proposition, scale, simulated),
                new AskParagraph(analysis, proposition, scale, simulated).sentences(),
                VerdictText.of(analysis, verdict, scale, simulated),
                AddedOptions.better(basis.options()), new Tiles(analysis, scale, simulated).all(),
                chartTitle(analysis, scale), cash(analysis, simulated), chartNote(analysis, scale), scale, simulated,
                PlanTable.of(analysis, must.isEmpty() ? PlanTable.LINES : PlanTable.FEWER_LINES), must,
                wanted(analysis), options(analysis, verdict));
    }

    private static MoneyScale scale(PlanAnalysis proposal) {
        Ask ask = proposal.ask();
        Summary npv = proposal.summary(Measure.NPV);
        return MoneyScale.headline(DoubleStream.of(ask.invested(), ask.returned(), ask.customerValue(), npv.mean(),
                npv.p10(), npv.p90(), proposal.summary(Measure.NPV_CASH).mean()));
    }

    private static Statement title(Analysis analysis, Proposition proposition, MoneyScale scale,
                                   MoneyScale simulated) {
        PlanAnalysis proposal = analysis.proposal();
        double npv = proposal.summary(Measure.NPV).mean();
        return Statement.of("decision.title." + proposition.key())
                .with("invested", new Value.Money(Math.abs(proposal.ask().invested()), scale))
                .with("months", new Value.Months(proposal.ask().months()))
                .with("npv", new Value.Money(npv, simulated))
                .with("lost", new Value.Money(Math.abs(npv), simulated))
                .with("cash", new Value.Money(proposal.summary(Measure.NPV_CASH).mean(), simulated))
                .with("gain", new Value.Chance(proposal.probabilities().npvPositive()))
                .with("loss", new Value.Chance(analysis.chanceOfLoss(proposal)));
    }

    private static Statement chartTitle(Analysis analysis, MoneyScale scale) {
        return Statement.of("chart.cash.title").with("baseline", Labels.brief(analysis.baseline().plan()))
                .with("unit", new Value.MoneyUnit(scale));
    }

    private static Statement chartNote(Analysis analysis, MoneyScale scale) {
        double error = analysis.proposal().summary(Measure.NPV).standardError();
        return Statement.of("chart.cash.note")
                .with("error", new Value.Money(error, Digits.ofError(scale, error)))
                .with("trials", new Value.Number(analysis.npv().get(analysis.scenario().proposal()).length, 0))
                .with("rate", new Value.Percent(analysis.scenario().finance().discountRate().median(), 1));
    }

    private static CumulativeCash cash(Analysis analysis, MoneyScale scale) {
        PlanAnalysis proposal = analysis.proposal();
        Scenario scenario = analysis.scenario();
        MeasureValue payback = proposal.expected().get(Measure.DISCOUNTED_PAYBACK_MONTHS);
        return new CumulativeCash(proposal.monthly().get(Series.CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE),
                proposal.summary(Measure.NPV_CASH), proposal.summary(Measure.RESIDUAL_VALUE),
                proposal.summary(Measure.NPV), payback.value(), scenario.horizon(), scale,
                Labels.of(analysis.baseline().plan()));
    }

    private static List<Value.Text> wanted(Analysis analysis) {
        String decision = analysis.scenario().heading().decision();
        return decision.isBlank() ? List.of() : List.of(new Value.Text(decision));
    }

    private static List<Option> options(Analysis analysis, Verdict verdict) {
        return Stream.of(Verdict.Recommendation.values())
                .map(r -> new Option(Gates.in(Statement.of("decision.option." + Keys.of(r)), analysis.scenario()),
                        r == verdict.recommendation()))
                .toList();
    }
}
