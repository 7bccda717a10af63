package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.analysis.Verdict;
import no.brobygger.decision.option.Option;
import no.brobygger.decision.option.Options;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** Which plan is worth most on average, how sure that is, and what the next krone would return. */
final class BestPlan {

    /** Within this of one, a krone more returns about what it costs. */
    private static final double ABOUT = 0.05;

    private final Analysis analysis;
    private final PlanAnalysis proposal;
    private final PlanAnalysis best;
    private final Optional<Option> added;
    /** Whether it is worth more on average than every plan of the file. */
    private final boolean addedIsBest;
    private final Optional<Options.Best> better;
    private final MoneyScale scale;
    private final MoneyScale scaleOfAdded;

    BestPlan(Analysis analysis, Options options) {
        this.analysis = analysis;
        added = AddedOptions.best(options);
        addedIsBest = options.better().isPresent();
        proposal = analysis.proposal();
        best = Verdict.on(analysis).better().map(analysis::plan).orElse(proposal);
        scale = scale(analysis.plans());
        scaleOfAdded = AddedOptions.scale(options);
        better = options.better();
    }

    Statement title() {
        return filled(Statement.of("options.title." + (addedIsBest ? titleOfAdded() : Keys.of(ranking()))));
    }

    private String titleOfAdded() {
        return npv(proposal) < 0 ? "added.loses" : "added";
    }

    private Ranking ranking() {
        if (best == proposal) {
            return npv(proposal) == 0 ? Ranking.NOTHING
                    : analysis.plans().size() == 2 ? Ranking.OF_TWO : Ranking.PROPOSAL;
        }
        return best == analysis.baseline() ? Ranking.BASELINE : Ranking.OTHER;
    }

    List<Statement> lead() {
        List<Statement> lead = new ArrayList<>();
        if (!addedIsBest) {
            lead.add(filled(Statement.of("options.best." + Keys.of(ranking()))));
        }
        if (better.isPresent()) {
            lead.add(filled(Statement.of("options.added.best")));
            lead.add(AddedOptions.gain(better.get().gain()));
        } else if (added.isPresent()) {
            lead.add(filled(Statement.of("options.added.not-best")));
        } else {
            second().ifPresent(s -> lead.add(Statement.of("options.second").with("plan", Labels.of(s.plan()))
                    .with("npv", money(s)).with("beats", beats(s))));
        }
        next().ifPresent(lead::add);
        return List.copyOf(lead);
    }

    private Statement filled(Statement general) {
        Statement statement = added.map(o -> general.with("option", AddedOptions.name(o))
                .with("option-npv", new Value.Money(AddedOptions.npv(o), scaleOfAdded))
                .with("option-p10", new Value.Money(o.analysis().summary(Measure.NPV).p10(), scaleOfAdded))
                .with("option-p90", new Value.Money(o.analysis().summary(Measure.NPV).p90(), scaleOfAdded))
                .with("option-beats", new Value.Chance(o.beatsProposal()))).orElse(general);
        return statement.with("plan", Labels.brief(best.plan())).with("npv", money(best))
                .with("p10", new Value.Money(best.summary(Measure.NPV).p10(), scale))
                .with("p90", new Value.Money(best.summary(Measure.NPV).p90(), scale))
                .with("best", new Value.Chance(best.probabilities().best()))
                .with("beats", best == proposal ? new Value.Nothing() : beats(best))
                .with("gain", new Value.Chance(best.probabilities().npvPositive()))
                .with("count", new Value.Number(analysis.plans().size(), 0))
                .with("baseline", Labels.brief(analysis.baseline().plan()))
                .with("proposal", Labels.brief(proposal.plan())).with("worth", money(proposal))
                .with("lost", new Value.Money(Math.abs(npv(proposal)), scale))
                .with("proposal-best", new Value.Chance(proposal.probabilities().best()));
    }

    /** The runner-up, where the proposal is worth most and there is one besides the baseline. */
    private Optional<PlanAnalysis> second() {
        if (best != proposal) {
            return Optional.empty();
        }
        return analysis.plans().stream().filter(p -> p != proposal && p != analysis.baseline())
                .max(Comparator.comparingDouble(BestPlan::npv));
    }

    /** What one krone more of marketing returns in the proposal. */
    private Optional<Statement> next() {
        MeasureValue more = proposal.central().measures().get(Measure.MARGINAL_RETURN);
        if (!more.isDefined()) {
            return Optional.empty();
        }
        String compared = Math.abs(more.value() - 1) < ABOUT ? "about" : more.value() > 1 ? "more" : "less";
        return Optional.of(Statement.of("options.next." + compared).with("return", new Value.Number(more.value(), 2))
                .with("one", new Value.Number(1, 2)).with("proposal", Labels.of(proposal.plan())));
    }

    private Value beats(PlanAnalysis plan) {
        return new Value.Chance(analysis.beats().get(plan.plan().name()).get(analysis.scenario().proposal()));
    }

    private Value money(PlanAnalysis plan) {
        return new Value.Money(npv(plan), scale);
    }

    private static double npv(PlanAnalysis plan) {
        return plan.summary(Measure.NPV).mean();
    }

    /** Of NPV of these plans. */
    static MoneyScale scale(List<PlanAnalysis> plans) {
        List<Summary> npv = plans.stream().map(p -> p.summary(Measure.NPV)).toList();
        return Digits.justified(
                MoneyScale.headline(npv.stream().flatMapToDouble(s -> DoubleStream.of(s.mean(), s.p10(), s.p90()))),
                Digits.error(npv.stream()));
    }
}
