package no.brobygger.analysis;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import no.brobygger.finance.CashFlows;
import no.brobygger.finance.InvestmentCase;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.scenario.Scenario;

/**
 * The results of a plan against the baseline: one constant per measure of the model, section 7, in its order. To add a
 * measure, add its definition to {@link InvestmentCase} or {@link CashFlows} and a constant here.
 */
public enum Measure {
    NPV_CASH("npv-cash", Kind.MONEY, c -> c.flows().npvCash()),
    RESIDUAL_VALUE("residual-value", Kind.MONEY, c -> c.flows().residualValue()),
    NPV("npv", Kind.MONEY, c -> c.flows().npv()),
    NPV_BY_MONTH_6("npv-by-month-6", Kind.MONEY, c -> c.flows().npvByMonth(6), c -> Undefined.BEYOND_HORIZON.text()),
    NPV_BY_MONTH_12("npv-by-month-12", Kind.MONEY, c -> c.flows().npvByMonth(12), c -> Undefined.BEYOND_HORIZON.text()),
    NPV_BY_MONTH_24("npv-by-month-24", Kind.MONEY, c -> c.flows().npvByMonth(24), c -> Undefined.BEYOND_HORIZON.text()),
    IRR("irr", Kind.RATE, c -> c.flows().irr(), c -> c.flows().irrUndefinedBecause()),
    MIRR("mirr", Kind.RATE, c -> c.flows().mirr(), c -> c.flows().mirrUndefinedBecause()),
    PAYBACK_MONTHS("payback-months", Kind.MONTHS, c -> c.flows().paybackMonths(),
            c -> c.flows().paybackUndefinedBecause()),
    DISCOUNTED_PAYBACK_MONTHS("discounted-payback-months", Kind.MONTHS, c -> c.flows().discountedPaybackMonths(),
            c -> c.flows().discountedPaybackUndefinedBecause()),
    PEAK_FUNDING("peak-funding", Kind.MONEY, c -> c.flows().peakFunding()),
    RETURN_MULTIPLE("return-multiple", Kind.MULTIPLE, InvestmentCase::returnMultiple,
            c -> Undefined.NO_MORE_PUT_IN.text()),
    FIRST_YEAR_RESULT("first-year-result", Kind.MONEY, InvestmentCase::firstYearResult),
    MARKET_SHARE("market-share", Kind.SHARE, InvestmentCase::marketShare),
    CUSTOMERS("customers", Kind.COUNT, InvestmentCase::customers),
    CLV("clv", Kind.MONEY, InvestmentCase::customerLifetimeValue, c -> Undefined.NO_NEW_CUSTOMERS_LAST.text()),
    CUSTOMER_EQUITY("customer-equity", Kind.MONEY, InvestmentCase::customerEquity),
    ATTRACTIVENESS("attractiveness", Kind.INDEX, InvestmentCase::attractiveness),
    CAC("cac", Kind.MONEY, InvestmentCase::customerAcquisitionCost, c -> Undefined.NO_NEW_CUSTOMERS.text()),
    TOBINS_Q("tobins-q", Kind.MULTIPLE, InvestmentCase::tobinsQ, c -> Undefined.NOT_A_NUMBER.text()),
    /** Needs a second run of the plan: in the central case only. */
    MARGINAL_RETURN("marginal-return", Kind.MULTIPLE, c -> Double.NaN, c -> Undefined.NO_SPEND.text());

    /** What the number counts. */
    public enum Kind { MONEY, RATE, MONTHS, MULTIPLE, SHARE, COUNT, INDEX }

    private static final Set<Measure> BETTER_IF_LESS =
            EnumSet.of(PAYBACK_MONTHS, DISCOUNTED_PAYBACK_MONTHS, PEAK_FUNDING, CAC);

    private final String key;
    private final Kind kind;
    private final ToDoubleFunction<InvestmentCase> definition;
    private final Function<InvestmentCase, String> undefinedBecause;

    Measure(String key, Kind kind, ToDoubleFunction<InvestmentCase> definition) {
        this(key, kind, definition, c -> Undefined.NOT_A_NUMBER.text());
    }

    Measure(String key, Kind kind, ToDoubleFunction<InvestmentCase> definition,
            Function<InvestmentCase, String> undefinedBecause) {
        this.key = key;
        this.kind = kind;
        this.definition = definition;
        this.undefinedBecause = undefinedBecause;
    }

    /** The key in results and on the command line. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether less of it is better. */
    public boolean isBetterIfLess() {
        return BETTER_IF_LESS.contains(this);
    }

    /** Whether the scenario gives what it needs: Tobin's q wants a firm. */
    public boolean appliesTo(Scenario scenario) {
        return this != TOBINS_Q || scenario.firm().isPresent();
    }

    /** Whether it is worked out in every trial of the scenario. */
    public boolean isInTrials(Scenario scenario) {
        return this != MARGINAL_RETURN && appliesTo(scenario);
    }

    /** Its number in the case's current trial: NaN where undefined, +infinity for a payback that never comes. */
    public double of(InvestmentCase c) {
        return definition.applyAsDouble(c);
    }

    /** Its value in the case's current trial, or why it has none. */
    public MeasureValue valueOf(InvestmentCase c) {
        return value(of(c), c);
    }

    MeasureValue value(double number, InvestmentCase c) {
        return Double.isFinite(number) ? MeasureValue.of(number) : MeasureValue.undefined(undefinedBecause.apply(c));
    }
}
