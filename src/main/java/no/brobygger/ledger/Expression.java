package no.brobygger.ledger;

import java.util.List;

/**
 * A formula of the book: a small tree that can work itself out, and that others write as the text of a spreadsheet or
 * in words. The factories leave out what changes nothing ({@code + 0}, {@code · 1}), so that a formula speaks only of
 * what the scenario has.
 */
public sealed interface Expression {
    Expression ZERO = new Number(0);
    Expression ONE = new Number(1);

    /** Its value in the column of the cells; NaN where it has none. */
    double evaluate(Cells cells);

    /** Its values where it may be a range: otherwise the one. */
    default double[] values(Cells cells) {
        return new double[] {evaluate(cells)};
    }

    /** A constant of the model. */
    record Number(double value) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return value;
        }
    }

    /** An input: a named cell. */
    record Named(Input input) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return cells.input(input);
        }
    }

    /** Another row, or this one, in the column of the formula or {@code offset} (≤ 0) columns from it. */
    record Relative(RowId row, int offset) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return cells.cell(row, cells.column() + offset);
        }
    }

    /** A row in one column, the same for the whole row of the formula. */
    record Fixed(RowId row, int column) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return cells.cell(row, column);
        }
    }

    /** A range: a row in the columns {@code first … last}; an argument of a function. */
    record Across(RowId row, int first, int last) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            throw new IllegalStateException(row + " is used as a number where it is a range.");
        }

        @Override
        public double[] values(Cells cells) {
            double[] values = new double[last - first + 1];
            for (int column = first; column <= last; column++) {
                values[column - first] = cells.cell(row, column);
            }
            return values;
        }
    }

    /** A row in a column that is worked out; the formula sees to it that it is one of {@code first … last}. */
    record Lookup(RowId row, int first, int last, Expression column) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            int found = (int) column.evaluate(cells);
            if (found < first || found > last) {
                throw new IllegalStateException(row + " has no column " + found + " in " + first + " … " + last + ".");
            }
            return cells.cell(row, found);
        }
    }

    /** The number of the formula's own column: t. */
    record Column() implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return cells.column();
        }
    }

    /**
     * Values that the scenario gives, column by column from {@code first}: an input row. Stands alone.
     *
     * @param path of the keys that give them: {@code plans.balanced}
     */
    record Given(String path, List<Double> values, int first) implements Expression {
        public Given {
            values = List.copyOf(values);
        }

        @Override
        public double evaluate(Cells cells) {
            return values.get(cells.column() - first);
        }
    }

    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return operator.apply(left.evaluate(cells), right.evaluate(cells));
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double evaluate(Cells cells) {
            return function.apply(arguments, cells);
        }

        /** The branch of an IF that counts in the column of the cells. */
        public Expression chosen(Cells cells) {
            return arguments.get(arguments.get(0).evaluate(cells) != 0 ? 1 : 2);
        }
    }

    /** No number, and why: a text in a spreadsheet, so nothing may count on with it. */
    record Undefined(no.brobygger.finance.measure.Undefined because) implements Expression {
        @Override
        public double evaluate(Cells cells) {
            return Double.NaN;
        }
    }

    static Expression number(double value) {
        return new Number(value);
    }

    static Expression column() {
        return new Column();
    }

    static Expression undefined(no.brobygger.finance.measure.Undefined because) {
        return new Undefined(because);
    }

    static Expression call(Function function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }

    static Expression exp(Expression power) {
        return power.equals(ZERO) ? ONE : call(Function.EXP, power);
    }

    static Expression when(Expression condition, Expression then, Expression otherwise) {
        return call(Function.IF, condition, then, otherwise);
    }

    /** The terms one after another; 0 without any. */
    static Expression sum(List<Expression> terms) {
        return terms.stream().reduce(ZERO, Expression::plus);
    }

    /** The factors one after another; 1 without any. */
    static Expression product(List<Expression> factors) {
        return factors.stream().reduce(ONE, Expression::times);
    }

    /** {@code 1 + q + … + q^(terms−1)}, the terms a whole number ≥ 0: what 1 a period grows to at the rate q − 1. */
    static Expression geometricSum(Expression ratio, Expression terms) {
        return call(Function.FV, ratio.minus(ONE), terms, number(-1));
    }

    default Expression plus(Expression other) {
        return equals(ZERO) ? other : other.equals(ZERO) ? this : new Operation(Operator.PLUS, this, other);
    }

    default Expression minus(Expression other) {
        return other.equals(ZERO) ? this : new Operation(Operator.MINUS, this, other);
    }

    default Expression times(Expression other) {
        if (equals(ZERO) || other.equals(ZERO)) {
            return ZERO;
        }
        return equals(ONE) ? other : other.equals(ONE) ? this : new Operation(Operator.TIMES, this, other);
    }

    default Expression over(Expression other) {
        return other.equals(ONE) ? this : new Operation(Operator.OVER, this, other);
    }

    default Expression power(Expression other) {
        return other.equals(ONE) ? this : new Operation(Operator.POWER, this, other);
    }

    /** Whether this stands in a relation to another: 1 or 0. */
    default Expression is(Operator relation, Expression other) {
        return new Operation(relation, this, other);
    }
}
