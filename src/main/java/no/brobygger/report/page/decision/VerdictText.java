package no.brobygger.report.page.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Summary;
import no.brobygger.analysis.Verdict.Recommendation;
import no.brobygger.analysis.Verdict;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The verdict in words.
 *
 * @param recommendation for the template's choice of colour
 * @param heading        what is advised
 * @param sentences      what carries it, why not more, and what would be better
 */
public record VerdictText(Recommendation recommendation, Statement heading, List<Statement> sentences) {

    private static final double PER_CENT = 100;

    static VerdictText of(Analysis analysis, Verdict verdict, MoneyScale scale, MoneyScale simulated) {
        List<Statement> sentences = new ArrayList<>();
        verdict.carrier().ifPresent(c -> sentences.add(Statement.of("verdict.carrier." + Keys.of(c))));
        sentences.add(parts(analysis, verdict, simulated));
        if (verdict.recommendation() == Recommendation.FIRST_STAGE) {
            sentences.addAll(doubts(verdict, scale));
        }
        verdict.better().ifPresent(name -> sentences.add(better(analysis, name)));
        Statement heading = Gates.in(Statement.of("verdict." + Keys.of(verdict.recommendation())), analysis.scenario());
        return new VerdictText(verdict.recommendation(), heading, List.copyOf(sentences));
    }

    private static Statement parts(Analysis analysis, Verdict verdict, MoneyScale scale) {
        String mode = Keys.of(analysis.scenario().finance().terminalValue());
        return Statement.of("verdict.parts." + mode).with("npv", new Value.Money(verdict.npv(), scale))
                .with("cash", new Value.Money(verdict.cash(), scale))
                .with("customers", new Value.Money(verdict.customers(), scale))
                .with("brand", new Value.Money(verdict.brand(), scale));
    }

    private static List<Statement> doubts(Verdict verdict, MoneyScale scale) {
        List<Statement> doubts = new ArrayList<>();
        if (!verdict.isLikelyEnough()) {
            doubts.add(Statement.of("verdict.doubt.chance").with("chance", chance(verdict.chance()))
                    .with("enough", new Value.Percent(Verdict.LIKELY_ENOUGH, 0)));
        }
        if (!(verdict.npvOnCustomers() > 0)) {
            doubts.add(Statement.of("verdict.doubt.central")
                    .with("npv", new Value.Money(verdict.npvOnCustomers(), scale)));
        }
        return doubts;
    }

    /** In whole per cent, unless that would make it look like enough. */
    private static Value chance(double chance) {
        return Math.round(chance * PER_CENT) < Math.round(Verdict.LIKELY_ENOUGH * PER_CENT) ? new Value.Chance(chance)
                : new Value.Percent(Math.floor(chance * 10 * PER_CENT) / (10 * PER_CENT), 1);
    }

    private static Statement better(Analysis analysis, String name) {
        if (name.equals(analysis.scenario().baseline())) {
            return Statement.of("verdict.better.baseline").with("plan", Labels.of(analysis.plan(name).plan()));
        }
        Summary summary = analysis.plan(name).summary(Measure.NPV);
        double npv = summary.mean();
        MoneyScale scale = Digits.justified(MoneyScale.headline(DoubleStream.of(npv)), Digits.error(Stream.of(summary)));
        return Statement.of("verdict.better").with("plan", Labels.of(analysis.plan(name).plan()))
                .with("npv", new Value.Money(npv, scale));
    }
}
