package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Measure;
import no.brobygger.decision.budget.Gain;
import no.brobygger.decision.option.LeftOut;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.OptionKind;
import no.brobygger.decision.option.Options;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.BrandShare;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.PriceChange;
import no.brobygger.scenario.Scenario;

/** The options that the program adds, in words. */
public final class AddedOptions {

    private AddedOptions() {
    }

    /** What the option is, as a line of a table or inside a sentence. */
    static Value name(Option option) {
        return new Value.Word(Statement.of("added." + option.kind().key()));
    }

    /** The one with the highest mean NPV. */
    static Optional<Option> best(Options options) {
        return options.options().stream().max(Comparator.comparingDouble(AddedOptions::npv));
    }

    static double npv(Option option) {
        return option.analysis().summary(Measure.NPV).mean();
    }

    /** Of their NPV. */
    static MoneyScale scale(Options options) {
        return BestPlan.scale(options.options().stream().map(Option::analysis).toList());
    }

    /** That one of them is worth more on average than every plan of the file, if it is. */
    public static List<Statement> better(Options options) {
        MoneyScale scale = scale(options);
        return options.better().map(Options.Best::option).map(o -> Statement.of("added.better").with("option", name(o))
                .with("npv", new Value.Money(npv(o), scale))).stream().toList();
    }

    /** By how much, where it had no part in the choice. */
    static Statement gain(Gain gain) {
        return FreshGain.said(gain.isContradicted() ? "options.added.contradicted" : "options.added.fresh", gain);
    }

    /** How the added lines of the table are meant, and which are missing. */
    static List<Statement> notes(Scenario scenario, Options options) {
        List<Statement> notes = new ArrayList<>();
        if (!options.options().isEmpty()) {
            notes.add(Statement.of("added.note").with("trials",
                    new Value.Number(options.options().get(0).npv().length, 0)));
        }
        options.of(OptionKind.BENCHMARK_SPLIT).ifPresent(o -> notes.add(split(scenario.usualBrandShare())));
        options.of(OptionKind.PRICE_CUT).flatMap(o -> o.analysis().plan().price()).ifPresent(p -> notes.add(price(p)));
        options.leftOut().forEach(left -> notes.add(leftOut(scenario, left)));
        return List.copyOf(notes);
    }

    private static Statement split(BrandShare usual) {
        return Statement.of("added.note.split").with("share", new Value.Percent(usual.share(), 0));
    }

    private static Statement price(PriceChange change) {
        Distribution elasticity = change.elasticity().distribution();
        return Statement.of("added.note.price").with("cut", new Value.Percent(-change.share(), decimals(change.share())))
                .with("elasticity", new Value.Number(elasticity.median(), 1))
                .with("p10", new Value.Number(elasticity.quantile(0.1), 1))
                .with("p90", new Value.Number(elasticity.quantile(0.9), 1));
    }

    private static int decimals(double share) {
        return Math.abs(share) >= 0.1 ? 0 : Math.abs(share) >= 0.01 ? 1 : 2;
    }

    private static Statement leftOut(Scenario scenario, LeftOut left) {
        Statement reason = Statement.of("added.left-out." + Keys.of(left.reason()))
                .with("option", Value.Word.of("added." + left.kind().key()));
        return left.plan().map(p -> reason.with("plan", Labels.brief(scenario.plan(p)))).orElse(reason);
    }
}
