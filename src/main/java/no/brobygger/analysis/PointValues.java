package no.brobygger.analysis;

import java.util.List;
import no.brobygger.model.MarketModel;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * What a point of each index is worth to the company beside what one per cent of CAC is worth: central case, after tax,
 * under the proposal. Both change one thing for the whole horizon and leave plan, spend and the rest of the world alone.
 *
 * <p>A point: NPV of the proposal in the world where the index stands one point higher in every month of the horizon,
 * against the proposal in the world as it is; clipped at 100, through the outcomes that the index moves, prices after
 * their delay, with the residual in the scenario's reading. What it costs to gain the point is not in it.
 *
 * <p>One per cent of CAC: present value of spending one per cent less on marketing and acquisition while the same
 * customers are won in the same months.
 *
 * @param indices         in the order of the scenario
 * @param acquisitionCost CAC of the proposal over the horizon; undefined without new customers
 * @param lowerCost       what one per cent of it is worth; NaN where it is undefined
 */
public record PointValues(List<OfIndex> indices, MeasureValue acquisitionCost, double lowerCost) {
    /** By which CAC is lowered. */
    public static final double SHARE = 0.01;

    /** NPV of one point of an index. */
    public record OfIndex(MediatingIndex index, double npv) {
    }

    /** Of a scenario's proposal. */
    public static PointValues of(Scenario scenario) {
        CentralCases central = new CentralCases(new MarketModel(scenario));
        Plan proposal = scenario.proposalPlan();
        MeasureValue cost = central.acquisitionCost(proposal);
        return new PointValues(scenario.indices().stream()
                .map(index -> new OfIndex(index, central.worthOfPoint(proposal, index))).toList(), cost,
                cost.isDefined() ? central.worthOfLowerCost(proposal, SHARE) : Double.NaN);
    }
}
