package no.brobygger.decision.option;

import java.util.Optional;
import java.util.stream.IntStream;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Series;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Context;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.PriceChange;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Unit;

/**
 * The money that the proposal spends more than the baseline in the first year, given to the customers instead: the
 * share of the price that it pays for, on the revenue of the baseline in the same months, central case, before tax and
 * before anyone answers. That is the price of the first year; the cut stays.
 */
record PriceCut(double share) {
    /** Elasticities are measured on changes of price that a shop makes. */
    static final double MOST = 0.5;

    private static final int YEAR = 12;
    private static final String PATH = "options.price-cut.elasticity";
    private static final String SOURCE = "Bijmolt, van Heerde and Pieters 2005 (1,851 estimates, mean −2.62, with "
            + "promotions); regular price by judgement";

    static PriceCut of(CentralCase proposal, CentralCase baseline) {
        double more = spent(proposal) - spent(baseline);
        double revenue = firstYear(baseline, Series.REVENUE);
        return new PriceCut(revenue > 0 ? more / revenue : more > 0 ? Double.POSITIVE_INFINITY : 0);
    }

    private static double spent(CentralCase plan) {
        return firstYear(plan, Series.MARKETING) + firstYear(plan, Series.PLAN_COSTS);
    }

    private static double firstYear(CentralCase plan, Series series) {
        double[] months = plan.monthly().get(series);
        return IntStream.range(0, Math.min(YEAR, months.length)).mapToDouble(t -> months[t]).sum();
    }

    PriceChange change(Scenario scenario) {
        return new PriceChange(-share, elasticity(scenario.context()));
    }

    /** Of the number of customers to a regular price; in B2B and services the number is a judgement. */
    private static Assumption elasticity(Context context) {
        Distribution believed = context == Context.B2C ? new Distribution.TwoPiece(-3, -1.8, -0.8)
                : new Distribution.TwoPiece(-2.5, -1.2, -0.4);
        return new Assumption(PATH, PATH, believed, new Range(-10, 0), Unit.NUMBER, new Provenance(SOURCE,
                Evidence.BENCHMARK, Optional.empty(), "", true, Optional.empty()));
    }
}
