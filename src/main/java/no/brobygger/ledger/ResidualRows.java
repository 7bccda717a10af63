package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/** What is left at the horizon: the customers on the books and what their running off is worth (model, section 6). */
final class ResidualRows {
    private final Frame frame;
    private final MarketRows market;
    private final RateRows rates;
    private final ComparisonRows rows;

    /**
     * What the measures need.
     *
     * @param residual     at month T, the plan's own
     * @param runOffMargin its margin part, before tax
     * @param equity       value of the customers on the books under the plan's conditions
     */
    record AtHorizon(RowId residual, RowId runOffMargin, RowId equity) {
    }

    /** The worth of customers on the books who run off. */
    private record RunOff(RowId value, RowId margin) {
    }

    ResidualRows(Frame frame, MarketRows market, RateRows rates, ComparisonRows rows) {
        this.frame = frame;
        this.market = market;
        this.rates = rates;
        this.rows = rows;
    }

    AtHorizon write() {
        RowId equity = equity();
        RunOff onTheBooks = runOff(frame.horizon(), TenureRows::customers, "");
        rows.section(6, "residual", "");
        RowId capital = rows.add("residual.none", "", Unit.MONEY,
                p -> p.id("working-capital").at(frame.horizon()));
        return switch (frame.scenario().finance().terminalValue()) {
            case NONE -> new AtHorizon(capital, rows.add("margin.none", "", Unit.MONEY,
                    p -> ZERO), equity);
            case CUSTOMER_BASE -> new AtHorizon(onTheBooks.value(), onTheBooks.margin(), equity);
            case CUSTOMER_BASE_AND_BRAND -> carriedOn(equity);
        };
    }

    private RowId equity() {
        List<RowId> bySegment = new ArrayList<>();
        List<Segment> segments = frame.scenario().segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int s = i;
            rows.section(6, "equity", segment.name());
            bySegment.add(rows.add("equity", frame.suffix(segment), Unit.MONEY,
                    p -> p.lifetimes().get(s).margin.at(frame.horizon()).times(
                            months(segment, TenureRows.customers(p), TenureRows.following(p)))));
        }
        rows.section(6, "equity.all", "");
        return rows.add("equity-of-all", Term.row("equity"), Unit.MONEY,
                p -> sum(bySegment.stream().map(id -> id.at(p.number())).toList()));
    }

    /** Σ over the tenures: customers times what one of them counts. */
    private Expression months(Segment segment, String customers, String each) {
        int open = TenureRows.open(segment);
        String s = frame.suffix(segment);
        return call(Function.SUMPRODUCT, new RowId(Ledger.TENURE, customers + s).across(0, open),
                new RowId(Ledger.TENURE, each + s).across(0, open));
    }

    /** Status-quo hazards, no lift of price or volume; after tax, with the working capital that leavers release. */
    private RunOff runOff(int month, java.util.function.Function<PlanRows, String> customers, String suffix) {
        List<RowId> margins = new ArrayList<>();
        List<RowId> capitals = new ArrayList<>();
        for (Segment segment : frame.scenario().segments()) {
            String s = suffix + frame.suffix(segment);
            MarketRows.OfSegment today = market.of(segment);
            rows.section(6, ofMonth("run-off", month), segment.name());
            margins.add(rows.add("run-off-margin", s, Unit.MONEY,
                    p -> today.listPrice().at(month).minus(today.unitCost().at(month))
                            .times(months(segment, customers.apply(p), "following"))));
            capitals.add(rows.add("released-capital", s, Unit.MONEY,
                    p -> released(month, segment, p, customers.apply(p))));
        }
        rows.section(6, ofMonth("run-off.all", month), "");
        RowId margin = rows.add("run-off-margin-of-all" + suffix, Term.row("run-off-margin"), Unit.MONEY,
                p -> sum(margins.stream().map(id -> id.at(p.number())).toList()));
        RowId value = rows.add("residual.customer-base", suffix, Unit.MONEY,
                p -> ONE.minus(frame.inputs().of(frame.scenario().finance().taxRate()))
                        .times(margin.at(p.number()))
                        .plus(sum(capitals.stream().map(id -> id.at(p.number())).toList())));
        return new RunOff(value, margin);
    }

    /** Each customer holds the working capital of his segment over its customers. */
    private Expression released(int month, Segment segment, PlanRows p, String customers) {
        Expression count = p.id("customers" + frame.suffix(segment)).at(month);
        return when(count.is(Operator.GREATER, ZERO), p.id("revenue" + frame.suffix(segment)).at(month)
                .times(rates.workingCapital().at(0)).over(count)
                .times(months(segment, customers, "released")), ZERO);
    }

    private static Term ofMonth(String section, int month) {
        return Term.of("book.section." + section).with("month", month);
    }

    private AtHorizon carriedOn(RowId equity) {
        RunOff later = runOff(frame.last(), TenureRows::customersLater, "-later");
        rows.section(6, "residual.carried-on", "");
        RowId value = carriedOn("residual.customer-base-and-brand", "cash", later.value());
        RowId margin = carriedOn("margin.customer-base-and-brand", "contribution", later.margin());
        return new AtHorizon(value, margin, equity);
    }

    private RowId carriedOn(String key, String line, RowId later) {
        int first = frame.horizon() + 1;
        return rows.add(key, "", Unit.MONEY, p -> call(Function.NPV, rates.discountRate().at(0),
                p.id(line).across(first, frame.last())).plus(later.at(p.number()).times(
                rates.discount().at(0).power(number(frame.last() - frame.horizon())))));
    }
}
