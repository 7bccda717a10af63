package no.brobygger.decision.challenge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.scenario.Scenario;

/** The register of challenges, and the questions that a scenario raises. */
public final class Challenges {

    /** Every challenge, the gravest first: what could turn the decision before what could be better shown. */
    public static final List<Challenge> REGISTER = List.of(
            new SignDependsOnResidual(), new ResidualAboveHalf(), new ElasticityAboveRecord(), new ShareTripled(),
            new OptimisticValue(), new BenefitsBeforeSpend(), new LifetimeValueBelowCost(), new AmountsOutOfScale(),
            new MonthlyChurn(), new FlowsApart(), new CountedTwice(), new DelayBeyondHorizon(), new ShortHorizon(), new NoEvidenceAgainst(), new NoRange(), new IdleCorrelation(),
            new NarrowRange(), new StaleEvidence(), new NoMeasurement(), new NoKeyFigure());

    private Challenges() {
    }

    /** The questions that a scenario raises, in the order of the register. */
    public static List<Finding> of(Scenario scenario, Map<String, CentralCase> central) {
        Subject subject = Subject.of(scenario, central);
        return REGISTER.stream().flatMap(challenge -> challenge.findings(subject).stream()).toList();
    }

    /** The same of an analysed scenario. */
    public static List<Finding> of(Analysis analysis) {
        return of(analysis.scenario(), analysis.plans().stream().collect(Collectors.toMap(
                plan -> plan.plan().name(), PlanAnalysis::central)));
    }
}
