package no.brobygger.report.page.works;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.ActivityResponse;
import no.brobygger.analysis.ActivityResponse.Point;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Scenario;

/**
 * How far up its curve each activity stands, and what the next money brings: effect in per cent of the largest that any
 * spend reaches, by spend a month kept up.
 *
 * @param title  names the unit
 * @param panels the activities that the page has room for; without those that neither plan spends on
 * @param scale  of all spends
 */
public record ResponseCurves(Statement title, List<Panel> panels, MoneyScale scale) {
    private static final int STEPS = 48;
    /** How far beyond the larger spend a curve is drawn. */
    private static final double REACH = 2;

    /**
     * An activity.
     *
     * @param curve      from no spend to twice the larger of the two plans'
     * @param nextReturn what the next krone returns in the proposal; empty where it spends nothing here
     */
    public record Panel(Value.Text name, List<Point> curve, Point baseline, Point proposal,
                        List<Statement> nextReturn) {

        /** True if the proposal leaves the spend as it is. */
        public boolean isUnchanged() {
            return baseline.spend() == proposal.spend();
        }
    }

    static ResponseCurves of(Scenario scenario) {
        List<Activity> shown = Shown.activities(scenario);
        List<ActivityResponse> responses = ActivityResponse.of(scenario).stream()
                .filter(r -> shown.contains(r.activity()) && r.largestSpend() > 0).toList();
        MoneyScale scale = MoneyScale.of(responses.stream()
                .flatMapToDouble(r -> DoubleStream.of(r.baseline().spend(), r.proposal().spend())));
        return new ResponseCurves(Statement.headed("response.title", scale),
                responses.stream().map(ResponseCurves::panel).toList(), scale);
    }

    private static Panel panel(ActivityResponse response) {
        List<Point> curve = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double spend = REACH * response.largestSpend() * i / STEPS;
            curve.add(new Point(spend, response.curve().at(spend)));
        }
        return new Panel(CausalChain.label(response.activity()), List.copyOf(curve), response.baseline(),
                response.proposal(), Double.isNaN(response.nextReturn()) ? List.of()
                        : List.of(Statement.of("response.next").with("return", new Value.Number(response.nextReturn(), 2))));
    }
}
