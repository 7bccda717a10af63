package no.brobygger.scenario.yaml;

import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Correlation;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Firm;
import no.brobygger.scenario.FollowUp;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Origin;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Problems;
import no.brobygger.scenario.RankCorrelations;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Rivals;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.document.Node.Mapping;

/** One scenario in the making: section by section, in the order in which they refer to each other. */
final class ScenarioAssembly {
    private final Reading reading;
    private final Section root;
    private final Benchmarks benchmarks = Benchmarks.builtIn();

    ScenarioAssembly(Reading reading, Mapping document) {
        this.reading = reading;
        this.root = reading.root(document);
    }

    /** @throws no.brobygger.scenario.ScenarioException with every problem that was found, if there is any */
    Scenario scenario(Origin origin, Problems problems) {
        Heading heading = HeadingReader.heading(root);
        Optional<Horizon> horizon = HeadingReader.horizon(root, reading);
        horizon.ifPresent(reading::setHorizon);
        Context context = root.choice("context", Context.values(), Context::key).orElse(Context.B2C);
        Language language = root.choice("language", Language.values(), Language::key).orElse(Language.EN);
        int before = reading.count();
        List<Segment> segments = new BusinessReader(reading).segments(root);
        boolean isBusinessKnown = reading.count() == before && !segments.isEmpty();
        segments.forEach(s -> new CalibrationCheck(s).report(reading));
        Finance finance = FinanceReader.finance(root, reading, benchmarks.finance());
        Optional<Firm> firm = FinanceReader.firm(root);

        MarketingReader marketing = new MarketingReader(reading);
        List<MediatingIndex> indices = marketing.indices(root);
        List<ActivityDraft> drafts = marketing.activities(root, names("indices"));
        Optional<Rivals> rivals = marketing.rivals(root, benchmarks.rivals());
        PlansReader planning = new PlansReader(reading, names("marketing"));
        List<Plan> plans = planning.plans(root);
        Optional<String> baseline = planning.named(root, "baseline", names("plans"));
        Optional<String> proposal = planning.named(root, "proposal", names("plans"));
        Optional<Plan> spent = plans.stream().filter(p -> baseline.equals(Optional.of(p.name())))
                .filter(planning::isSound).findFirst();
        List<Activity> activities = new ActivityCompletion(reading, benchmarks, drafts, spent,
                isBusinessKnown ? yearlyRevenue(segments) : Double.NaN).activities();

        List<Risk> risks = new RisksReader(reading, names("plans")).risks(root);
        FollowUpReader follow = new FollowUpReader(reading);
        List<Kpi> kpis = follow.kpis(root);
        FollowUp followUp = follow.followUp(root);
        SimulationSettings simulation = follow.simulation(root);
        List<Correlation> correlations = follow.correlations(root);
        problems.throwIfAny();
        Scenario scenario = new Scenario(heading, context, benchmarks.usualBrandShare(context), language,
                horizon.orElseThrow(), segments, finance, firm, activities, indices, rivals, risks,
                correlations, plans, baseline.orElseThrow(), proposal.orElseThrow(), kpis, followUp, simulation, origin);
        RankCorrelations.of(scenario).problems()
                .forEach(r -> reading.problem(follow.placeOf(r.location()), r.text()));
        problems.throwIfAny();
        return scenario;
    }

    /** The names that a map gives, also where what stands under them is wrong: they can be referred to. */
    private List<String> names(String key) {
        return root.find(key).filter(f -> f.node() instanceof Mapping)
                .map(f -> Section.ofNames(reading, f, (Mapping) f.node()).names()).orElse(List.of());
    }

    private static double yearlyRevenue(List<Segment> segments) {
        return segments.stream().map(Segment::customers)
                .mapToDouble(c -> c.count().median() * c.revenue().median()).sum();
    }
}
