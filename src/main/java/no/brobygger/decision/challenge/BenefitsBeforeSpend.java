package no.brobygger.decision.challenge;

import java.util.Arrays;
import java.util.List;
import no.brobygger.analysis.Series;

/** The proposal earns more before it costs more: effects come after the money, never before it. */
final class BenefitsBeforeSpend implements Challenge {
    /** Share of the usual contribution of a month. */
    private static final double NOTICEABLE = 0.001;
    /** Share of all usual contribution below which money is none. */
    private static final double ROUNDING = 1e-9;

    @Override
    public String key() {
        return "benefits-before-spend";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        double[] gain = subject.difference(Series.CONTRIBUTION);
        double[] usual = subject.central().get(subject.scenario().baseline()).monthly().get(Series.CONTRIBUTION);
        double[] marketing = subject.difference(Series.MARKETING);
        double[] costs = subject.difference(Series.PLAN_COSTS);
        double[] risks = subject.difference(Series.RISK_COSTS);
        double least = ROUNDING * Arrays.stream(usual).map(Math::abs).sum();
        double put = 0;
        int gains = 0;
        int spends = 0;
        for (int i = 0; i < gain.length; i++) {
            put += marketing[i] + costs[i] + risks[i];
            spends = spends == 0 && put > least ? i + 1 : spends;
            gains = gains == 0 && gain[i] > NOTICEABLE * Math.abs(usual[i]) ? i + 1 : gains;
        }
        return put > least && gains > 0 && gains < spends ? List.of(Finding.at(this, subject.scenario(),
                "plans." + subject.scenario().proposal()).with("gains", month(subject, gains))
                .with("spends", month(subject, spends))) : List.of();
    }

    private static Fact month(Subject subject, int number) {
        return new Fact.Calendar(subject.scenario().horizon().month(number));
    }
}
