package no.brobygger.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.CentralCase;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.Segment;

/** Writes a book, sheet by sheet. */
final class LedgerAssembly {
    private final Frame frame;
    private final Map<String, CentralCase> cases;

    LedgerAssembly(Scenario scenario, Map<String, CentralCase> cases) {
        this.frame = Frame.of(scenario);
        this.cases = cases;
    }

    Ledger ledger() {
        DefaultSpending.follow(frame);
        List<Segment> segments = frame.scenario().segments();
        RowList today = new RowList(Ledger.TODAY, 0, 0);
        RateRows rates = RateRows.write(frame, today);
        ResponseRows responses = ResponseRows.write(frame, today);
        List<CalibrationRows.OfSegment> calibrated = segments.stream()
                .map(s -> CalibrationRows.write(frame, s, today)).toList();
        RowList months = new RowList(Ledger.MARKET, 1, frame.last());
        MarketRows market = new MarketRows(frame, months);
        PlanRows.Shared shared = new PlanRows.Shared(responses, rates, calibrated, market);
        List<PlanRows> plans = new ArrayList<>();
        for (int p = 0; p < frame.scenario().plans().size(); p++) {
            plans.add(PlanRows.write(frame, p, shared));
        }
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(Ledger.TODAY, Sheet.Axis.ONE, 0, 0, today.rows()));
        sheets.add(new Sheet(Ledger.MARKET, Sheet.Axis.MONTHS, frame.history(), frame.last(), months.rows()));
        plans.forEach(plan -> sheets.add(plan.sheet(frame)));
        sheets.add(tenure(plans, calibrated, rates));
        sheets.add(comparison(plans, market, rates));
        return new Ledger(frame.scenario(), frame.inputs().all(), sheets);
    }

    private Sheet tenure(List<PlanRows> plans, List<CalibrationRows.OfSegment> calibrated, RateRows rates) {
        List<Segment> segments = frame.scenario().segments();
        int last = segments.stream().mapToInt(TenureRows::open).max().orElseThrow();
        RowList rows = new RowList(Ledger.TENURE, 0, last);
        TenureRows tenure = new TenureRows(frame, rates, rows);
        for (int s = 0; s < segments.size(); s++) {
            tenure.statusQuo(segments.get(s), calibrated.get(s));
            for (PlanRows plan : plans) {
                tenure.ofPlan(plan, segments.get(s), plan.customers().get(s), plan.lifetimes().get(s));
            }
        }
        return new Sheet(Ledger.TENURE, Sheet.Axis.TENURE, 0, last, rows.rows());
    }

    private Sheet comparison(List<PlanRows> plans, MarketRows market, RateRows rates) {
        ComparisonRows rows = new ComparisonRows(plans);
        new MeasureRows(frame, rates, new ResidualRows(frame, market, rates, rows).write(), rows).write();
        new RateOfReturnRows(frame, rates, cases, rows).write();
        return rows.sheet();
    }
}
