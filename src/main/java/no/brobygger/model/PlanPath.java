package no.brobygger.model;

import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import no.brobygger.quantity.Elementary;
import no.brobygger.scenario.Outcome;
import no.brobygger.scenario.TerminalValue;

/**
 * What happens under one plan, month by month in every trial of a block: the plan's own figures, not differences.
 * Columns hold one number per trial; sums over the segments. What can be had from other columns is not kept.
 */
public final class PlanPath {
    private final int months;
    private final double[] marketing;
    private final double taxRate;
    private final double capitalShare;
    private final Effects effects;
    final double[][] customers;
    final double[][] market;
    final double[][] won;
    final double[][] revenue;
    final double[][] acquisitionCost;
    final double[][] contribution;
    final double[][] planCosts;
    final double[][] riskCosts;
    final double[][] result;
    final double[][] cash;
    /** Worked out when it is asked for first: lifetimes take a good part of the time, and NPV needs none of this. */
    Supplier<CustomerValue> customerValue;
    private CustomerValue knownCustomerValue;
    double[] openingCustomers;
    double[] openingWorkingCapital;
    Residual nothing;
    Residual customerBase;
    Residual customerBaseAndBrand;

    /**
     * @param capitalShare working capital as a share of the month's revenue
     */
    PlanPath(int months, Memory memory, double[] marketing, double taxRate, double capitalShare, Effects effects) {
        this.months = months;
        this.marketing = marketing;
        this.taxRate = taxRate;
        this.capitalShare = capitalShare;
        this.effects = effects;
        customers = memory.months(months);
        market = memory.months(months);
        won = memory.months(months);
        revenue = memory.months(months);
        acquisitionCost = memory.months(months);
        contribution = memory.months(months);
        planCosts = new double[months][];
        riskCosts = new double[months][];
        result = memory.months(months);
        cash = memory.months(months);
    }

    /** The horizon T. */
    public int months() {
        return months;
    }

    /** Spend on marketing by month, the same in every trial. */
    public double[] marketing() {
        return marketing;
    }

    /** Customers at the end of month t; at 0 those of today. */
    public double[] customers(int t) {
        return t == 0 ? openingCustomers : customers[t - 1];
    }

    /** Buyers in the category at the end of month t, all brands. */
    public double[] market(int t) {
        return market[t - 1];
    }

    /** New customers of month t. */
    public double[] won(int t) {
        return won[t - 1];
    }

    /** Customers lost in month t. */
    public double[] lost(int t) {
        return column(i -> customers(t - 1)[i] + won(t)[i] - customers(t)[i]);
    }

    public double[] revenue(int t) {
        return revenue[t - 1];
    }

    public double[] variableCost(int t) {
        return column(i -> revenue(t)[i] - acquisitionCost(t)[i] - contribution(t)[i]);
    }

    /** Acquisition cost besides marketing. */
    public double[] acquisitionCost(int t) {
        return acquisitionCost[t - 1];
    }

    /** Revenue less variable and acquisition cost, before marketing. */
    public double[] contribution(int t) {
        return contribution[t - 1];
    }

    public double[] planCosts(int t) {
        return planCosts[t - 1];
    }

    public double[] riskCosts(int t) {
        return riskCosts[t - 1];
    }

    /** Contribution less marketing, plan costs and risk costs. */
    public double[] result(int t) {
        return result[t - 1];
    }

    public double[] tax(int t) {
        return column(i -> taxRate * result(t)[i]);
    }

    /** Working capital at the end of month t; at 0 the opening one. */
    public double[] workingCapital(int t) {
        return t == 0 ? openingWorkingCapital : column(i -> revenue(t)[i] * capitalShare);
    }

    /** Result less tax less the rise of working capital. */
    public double[] cash(int t) {
        return cash[t - 1];
    }

    /** 100 · e^(L of new customers): the odds of being chosen, today = 100. */
    public double[] attractiveness(int t) {
        double[] effect = effects.total(Outcome.NEW_CUSTOMERS, t);
        return column(i -> effect == null ? 100 : 100 * Elementary.exp(effect[i]));
    }

    private double[] column(IntToDoubleFunction ofTrial) {
        double[] column = new double[openingCustomers.length];
        java.util.Arrays.setAll(column, ofTrial);
        return column;
    }

    /** Value of the customers on the books at T under its conditions, before tax. */
    public double[] customerEquity() {
        return customerValue().equity();
    }

    /** Value of a new customer under the conditions of month T, NaN where there is none. */
    public double[] clv() {
        return customerValue().clv();
    }

    private CustomerValue customerValue() {
        if (knownCustomerValue == null) {
            knownCustomerValue = customerValue.get();
        }
        return knownCustomerValue;
    }

    /** Under the conditions of month T: of a new customer, and of all on the books. */
    record CustomerValue(double[] clv, double[] equity) {
    }

    /**
     * What is left at month T under a reading of the residual.
     *
     * @throws IllegalArgumentException for customer-base-and-brand if the spending was not carried on
     */
    public Residual residual(TerminalValue reading) {
        Residual residual = switch (reading) {
            case NONE -> nothing;
            case CUSTOMER_BASE -> customerBase;
            case CUSTOMER_BASE_AND_BRAND -> customerBaseAndBrand;
        };
        if (residual == null) {
            throw new IllegalArgumentException("The spending of this plan was not carried on after the horizon.");
        }
        return residual;
    }

    /**
     * The worth at month T of what comes after it.
     *
     * @param value        after tax, with the working capital
     * @param runOffMargin its margin part, before tax
     */
    public record Residual(double[] value, double[] runOffMargin) {
    }
}
