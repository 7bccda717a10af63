package no.brobygger.ledger;

import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.util.FastMath;

/** What stands between two operands. A comparison that holds is 1, otherwise 0. */
public enum Operator {
    EQUAL("=", 1, (a, b) -> a == b ? 1 : 0),
    LESS("<", 1, (a, b) -> a < b ? 1 : 0),
    AT_MOST("<=", 1, (a, b) -> a <= b ? 1 : 0),
    GREATER(">", 1, (a, b) -> a > b ? 1 : 0),
    AT_LEAST(">=", 1, (a, b) -> a >= b ? 1 : 0),
    PLUS("+", 2, Double::sum),
    MINUS("-", 2, (a, b) -> a - b),
    TIMES("*", 3, (a, b) -> a * b),
    OVER("/", 3, (a, b) -> a / b),
    POWER("^", 4, FastMath::pow);

    private final String symbol;
    private final int precedence;
    private final DoubleBinaryOperator meaning;

    Operator(String symbol, int precedence, DoubleBinaryOperator meaning) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.meaning = meaning;
    }

    /** As spreadsheets write it. */
    public String symbol() {
        return symbol;
    }

    /** The higher, the tighter it binds. */
    public int precedence() {
        return precedence;
    }

    double apply(double left, double right) {
        return meaning.applyAsDouble(left, right);
    }
}
