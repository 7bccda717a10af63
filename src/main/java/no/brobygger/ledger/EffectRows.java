package no.brobygger.ledger;

import static no.brobygger.ledger.Expression.ONE;
import static no.brobygger.ledger.Expression.ZERO;
import static no.brobygger.ledger.Expression.call;
import static no.brobygger.ledger.Expression.column;
import static no.brobygger.ledger.Expression.exp;
import static no.brobygger.ledger.Expression.number;
import static no.brobygger.ledger.Expression.product;
import static no.brobygger.ledger.Expression.sum;
import static no.brobygger.ledger.Expression.when;
import static no.brobygger.ledger.RowList.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.scenario.Activity;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Risk;
import no.brobygger.scenario.Rivals;
import no.brobygger.scenario.Unit;

/** Indices, rivals, risks and the five outcomes under a plan (model, sections 2 and 3). */
final class EffectRows {
    private final Frame frame;
    private final ResponseRows responses;
    private final MarketRows market;
    private final PressureRows pressure;
    private final RateRows rates;
    private final RowList rows;
    private final List<Risk> risks;
    private final Map<Outcome, Expression> marketing = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Expression> total = new EnumMap<>(Outcome.class);
    /** Factor on the open pool of buyers. */
    final Expression demand;

    EffectRows(Frame frame, Plan plan, ResponseRows responses, MarketRows market, PressureRows pressure, RateRows rates,
               RowList rows) {
        this.frame = frame;
        this.responses = responses;
        this.market = market;
        this.pressure = pressure;
        this.rates = rates;
        this.rows = rows;
        risks = frame.scenario().risks().stream().filter(r -> r.meets(plan.name())).toList();
        Map<String, RowId> indices = new LinkedHashMap<>();
        frame.scenario().indices().forEach(index -> indices.put(index.name(), index(index)));
        Expression rivals = frame.scenario().rivals().map(this::rivals).orElse(ZERO);
        for (Outcome outcome : Outcome.values()) {
            marketing.put(outcome, marketing(outcome, indices, outcome == Outcome.NEW_CUSTOMERS ? rivals : ZERO));
            total.put(outcome, withRisks(outcome));
        }
        demand = demand();
        write();
    }

    /** L of activities, indices and rivals. */
    Expression marketing(Outcome outcome) {
        return marketing.get(outcome);
    }

    /** The same with the active risks. */
    Expression total(Outcome outcome) {
        return total.get(outcome);
    }

    /** Whether the plan meets risks that touch the outcome. */
    boolean isAtRisk(Outcome outcome) {
        return !total.get(outcome).equals(marketing.get(outcome));
    }

    /** ΔI. */
    private RowId index(MediatingIndex index) {
        rows.section(2, "index", index.name());
        Expression now = frame.inputs().of(index.now());
        List<Expression> level = new ArrayList<>(List.of(now));
        for (Activity activity : frame.scenario().activities()) {
            Assumption points = activity.indexPoints().get(index.name());
            if (points != null) {
                level.add(frame.inputs().of(points).times(pressure.change(activity).here()));
            }
        }
        return rows.add("index-change", "." + index.name(), Unit.POINTS,
                call(Function.MIN, call(Function.MAX, sum(level), ZERO), number(100)).minus(now));
    }

    /** − elasticity · ln(max(W, 0.01)). */
    private Expression rivals(Rivals rivals) {
        Inputs in = frame.inputs();
        rows.section(3, "rivals", "");
        RowId own = rows.add("own-spend", "", Unit.MONEY, part(0, 0, ZERO),
                part(1, frame.last(), rows.id("own-spend").before(1).plus(pressure.marketing.here())));
        Expression seen = column().minus(in.of(rivals.reactionLag()));
        RowId until = rows.add("own-spend-seen", "", Unit.MONEY,
                part(frame.history(), frame.last(), when(seen.is(Operator.GREATER, ZERO),
                        own.lookup(1, frame.last(), seen), seen.times(rates.spend().at(0)))));
        RowId mean = rows.add("own-spend-mean", "", Unit.MONEY,
                until.here().minus(until.before(Frame.YEAR)).over(number(Frame.YEAR)));
        Expression perMonth = in.of(rivals.spend()).over(number(Frame.YEAR));
        RowId spend = rows.add("rival-spend", "", Unit.NUMBER,
                ONE.plus(in.of(rivals.growth())).power(MarketRows.years(0)).plus(when(
                        perMonth.is(Operator.GREATER, ZERO),
                        in.of(rivals.reaction()).times(mean.here().minus(rates.spend().at(0))).over(perMonth), ZERO)));
        rows.add("share-of-voice", "", Unit.SHARE, part(1, frame.horizon(), when(
                pressure.marketing.here().plus(perMonth.times(spend.here())).is(Operator.EQUAL, ZERO),
                Expression.undefined(Undefined.NOBODY_SPENDS), pressure.marketing.here()
                        .over(pressure.marketing.here().plus(perMonth.times(spend.here()))))));
        return rows.add("rival-effect", "", Unit.NUMBER,
                ZERO.minus(in.of(rivals.elasticity()).times(call(Function.LN,
                        call(Function.MAX, spend.here(), number(0.01)))))).here();
    }

    private Expression marketing(Outcome outcome, Map<String, RowId> indices, Expression rivals) {
        rows.section(3, Term.of("book.section.effect").with("outcome", Term.of("book.outcome." + outcome.key())), "");
        List<Expression> terms = new ArrayList<>();
        for (Activity activity : frame.scenario().activities()) {
            RowId log = responses.of(activity).logLifts().get(outcome);
            if (log != null) {
                terms.add(log.at(0).times(pressure.change(activity).here()));
            }
        }
        for (MediatingIndex index : frame.scenario().indices()) {
            RowId log = responses.of(index).get(outcome);
            if (log != null) {
                terms.add(log.at(0).times(indices.get(index.name()).here()));
            }
        }
        if (terms.isEmpty()) {
            return rivals;
        }
        Term words = ResponseRows.on(rivals.equals(ZERO) ? "effect" : "effect-and-rivals", outcome);
        if (outcome == Outcome.PRICE) {
            RowId wanted = rows.add("price-pressure", "", Unit.NUMBER, sum(terms));
            Expression then = column().minus(frame.inputs().of(frame.scenario().finance().priceDelay()));
            return rows.add("effect.price", words, Unit.NUMBER, when(then.is(Operator.GREATER, ZERO),
                    wanted.lookup(1, frame.last(), then), ZERO)).here();
        }
        terms.add(rivals);
        return rows.add("effect." + outcome.key(), words, Unit.NUMBER, sum(terms)).here();
    }

    private Expression withRisks(Outcome outcome) {
        List<Expression> terms = new ArrayList<>();
        for (Risk risk : risks) {
            RowId log = responses.of(risk).get(outcome);
            if (log != null) {
                terms.add(market.active(risk).here().times(log.at(0)));
            }
        }
        if (terms.isEmpty()) {
            return marketing.get(outcome);
        }
        terms.add(0, marketing.get(outcome));
        return rows.add("effect-with-risks." + outcome.key(),
                ResponseRows.on("effect-with-risks", outcome), Unit.NUMBER, sum(terms)).here();
    }

    private Expression demand() {
        List<Expression> factors = new ArrayList<>();
        for (Risk risk : risks) {
            risk.demand().ifPresent(effect -> factors.add(
                    ONE.plus(market.active(risk).here().times(frame.inputs().of(effect)))));
        }
        if (factors.isEmpty()) {
            return ONE;
        }
        rows.section(3, "demand", "");
        return rows.add("demand", "", Unit.NUMBER, product(factors)).here();
    }

    private void write() {
        rows.section(3, "attractiveness", "");
        rows.add("attractiveness", "", Unit.NUMBER,
                part(1, frame.horizon(), number(100).times(exp(total(Outcome.NEW_CUSTOMERS)))));
        if (frame.scenario().rivals().isEmpty()) {
            rows.add("share-of-voice", "", Unit.SHARE,
                    part(1, frame.horizon(), Expression.undefined(Undefined.NO_RIVALS)));
        }
    }
}
