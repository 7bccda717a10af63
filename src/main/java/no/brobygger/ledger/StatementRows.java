package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.scenario.Customers;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.PlanCost;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Segment;
import no.brobygger.scenario.Unit;

/** The cash-flow statement of one plan: the segments' sums and what follows from them (model, section 5). */
final class StatementRows {
    private final Frame frame;
    private final Plan plan;
    private final MarketRows market;
    private final RowList rows;

    private StatementRows(Frame frame, Plan plan, MarketRows market, RowList rows) {
        this.frame = frame;
        this.plan = plan;
        this.market = market;
        this.rows = rows;
    }

    static void write(Frame frame, Plan plan, MarketRows market, RateRows rates, RowList rows) {
        StatementRows statement = new StatementRows(frame, plan, market, rows);
        statement.customers();
        statement.cash(rates);
    }

    private void customers() {
        rows.section(4, "customers.all", "");
        total("customers", Term.row("customers"), Unit.CUSTOMERS, 0, frame.last());
        total("new", Term.row("new"), Unit.CUSTOMERS, 1, frame.last());
        total("lost", Term.row("lost"), Unit.CUSTOMERS, 1, frame.horizon());
        rows.add("share", "", Unit.SHARE, part(1, frame.horizon(), rows.id("customers").here().over(
                sum(frame.scenario().segments().stream().map(s -> market.of(s).market().here()).toList()))));
    }

    private void cash(RateRows rates) {
        rows.section(5, "statement", "");
        RowId revenue = total("revenue", Term.line("revenue"), Unit.MONEY, 1, frame.last());
        RowId variable = total("variable-cost", Term.line("variable-cost"), Unit.MONEY, 1, frame.last());
        RowId acquisition = total("acquisition-cost", Term.line("acquisition-cost"), Unit.MONEY, 1, frame.last());
        RowId contribution = rows.id("contribution");
        if (frame.scenario().segments().size() > 1) {
            rows.add("contribution", Term.line("contribution"), Unit.MONEY,
                    revenue.here().minus(variable.here()).minus(acquisition.here()));
        }
        RowId planCosts = rows.add("plan-costs", Term.line("plan-costs"), Unit.MONEY,
                part(1, frame.horizon(), sum(plan.costs().stream().map(this::cost).toList())));
        RowId riskCosts = rows.add("risk-costs", Term.line("risk-costs"), Unit.MONEY, part(1, frame.horizon(),
                riskCosts()));
        Expression afterMarketing = contribution.here().minus(rows.id("marketing").here());
        RowId result = rows.add("result", Term.line("result"), Unit.MONEY, months(
                afterMarketing.minus(planCosts.here()).minus(riskCosts.here()), afterMarketing));
        RowId tax = rows.add("tax", Term.line("tax"), Unit.MONEY,
                frame.inputs().of(frame.scenario().finance().taxRate()).times(result.here()));
        RowId capital = rows.add("working-capital", Term.line("working-capital"), Unit.MONEY,
                part(0, 0, openingRevenue().times(rates.workingCapital().at(0))),
                part(1, frame.last(), revenue.here().times(rates.workingCapital().at(0))));
        RowId rise = rows.add("working-capital-rise", "", Unit.MONEY,
                capital.here().minus(capital.before(1)));
        rows.add("cash", Term.line("cash"), Unit.MONEY, result.here().minus(tax.here()).minus(rise.here()));
    }

    /** One formula within the horizon, another after it. */
    private Row.Part[] months(Expression within, Expression after) {
        Row.Part own = part(1, frame.horizon(), within);
        return frame.isCarriedOn() ? new Row.Part[] {own, part(frame.horizon() + 1, frame.last(), after)}
                : new Row.Part[] {own};
    }

    /** The sum over the segments; with one segment its own row is the total. */
    private RowId total(String key, Term words, Unit unit, int first, int last) {
        List<Segment> segments = frame.scenario().segments();
        return segments.size() == 1 ? rows.id(key) : rows.add(key, words, unit, part(first, last,
                sum(segments.stream().map(s -> rows.id(key + frame.suffix(s)).here()).toList())));
    }

    private Expression openingRevenue() {
        List<Expression> revenue = new ArrayList<>();
        for (Segment segment : frame.scenario().segments()) {
            Customers c = segment.customers();
            revenue.add(frame.inputs().of(c.revenue()).over(number(Frame.YEAR)).times(frame.inputs().of(c.count())));
        }
        return sum(revenue);
    }

    private Expression cost(PlanCost cost) {
        String path = "plans." + plan.name() + ".costs." + cost.name();
        Expression amount = frame.inputs().of(cost.amount());
        if (cost instanceof PlanCost.Running running) {
            return when(call(Function.AND, column().is(Operator.AT_LEAST, month(path + ".from", "first-month",
                    running.from())),
                    column().is(Operator.AT_MOST, month(path + ".to", "last-month", running.to()))),
                    amount.over(number(Frame.YEAR)), ZERO);
        }
        return when(column().is(Operator.EQUAL, month(path + ".month", "month", ((PlanCost.Once) cost).month())), amount,
                ZERO);
    }

    private Expression month(String path, String words, int month) {
        return frame.inputs().chosen(path, Term.input(words), Unit.MONTHS, month);
    }

    private Expression riskCosts() {
        List<Expression> costs = new ArrayList<>();
        for (Risk risk : frame.scenario().risks()) {
            if (risk.meets(plan.name())) {
                costs.add(when(column().is(Operator.EQUAL, market.start(risk)), frame.inputs().of(risk.cost()), ZERO));
            }
        }
        return sum(costs);
    }
}
