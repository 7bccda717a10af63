package no.brobygger.ledger;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Segment;

/**
 * The sheet of one plan: from its spend to its cash flow.
 *
 * @param number    of the plan in the order of the file, from 0
 * @param customers by segment
 * @param lifetimes by segment
 */
record PlanRows(Plan plan, int number, RowList rows, List<CustomerRows> customers, List<LifetimeRows> lifetimes) {

    /** What the plans have in shared. */
    record Shared(ResponseRows responses, RateRows rates, List<CalibrationRows.OfSegment> segments, MarketRows market) {
    }

    static PlanRows write(Frame frame, int number, Shared shared) {
        Plan plan = frame.scenario().plans().get(number);
        RowList rows = new RowList(Ledger.sheetOf(plan), 1, frame.last());
        MarketRows market = shared.market();
        PressureRows pressure = new PressureRows(frame, plan, shared.responses(), market, rows);
        EffectRows effects = new EffectRows(frame, plan, shared.responses(), market, pressure, shared.rates(), rows);
        List<Segment> segments = frame.scenario().segments();
        List<CustomerRows> customers = new ArrayList<>();
        for (int s = 0; s < segments.size(); s++) {
            customers.add(new CustomerRows(frame, segments.get(s), shared.segments().get(s), market.of(segments.get(s)),
                    effects, rows));
            MoneyRows.write(frame, segments.get(s), market.of(segments.get(s)), customers.get(s), effects, rows);
        }
        StatementRows.write(frame, plan, market, shared.rates(), rows);
        List<LifetimeRows> lifetimes = new ArrayList<>();
        for (int s = 0; s < segments.size(); s++) {
            lifetimes.add(new LifetimeRows(frame, segments.get(s), market.of(segments.get(s)), customers.get(s), effects,
                    shared.rates(), rows));
        }
        LifetimeRows.total(frame, customers, lifetimes, rows);
        DifferenceRows.write(frame, number, market, rows);
        return new PlanRows(plan, number, rows, customers, lifetimes);
    }

    /** A row of the plan's sheet. */
    RowId id(String key) {
        return rows.id(key);
    }

    Sheet sheet(Frame frame) {
        return new Sheet(Ledger.sheetOf(plan), Sheet.Axis.MONTHS, frame.history(), frame.last(), rows.rows());
    }
}
