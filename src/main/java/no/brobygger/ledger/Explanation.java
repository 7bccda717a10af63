package no.brobygger.ledger;

import java.util.List;
import java.util.Optional;
import no.brobygger.finance.measure.Undefined;

/** A number of the book taken apart: how it comes from others, down to the inputs. */
public sealed interface Explanation {

    /**
     * The number of a row in one column.
     *
     * @param value   NaN where it is undefined
     * @param because why it is undefined; empty where it is not
     * @param formula how it is worked out; empty where the scenario gives the number
     * @param parts   what the formula refers to in this column, each once, in its order; empty unless {@code extent} says
     *                that they are shown
     */
    record Figure(Row row, int column, double value, Optional<Undefined> because, Optional<Expression> formula, Extent extent,
                  List<Explanation> parts) implements Explanation {
        public Figure {
            parts = List.copyOf(parts);
        }

        /** Path of the keys that give the number; empty where a formula does. */
        public Optional<String> path() {
            return row.formula(column) instanceof Expression.Given given ? Optional.of(given.path()) : Optional.empty();
        }
    }

    /**
     * The numbers of a row in the columns {@code first … last}.
     *
     * @param figures one for each column, where {@code extent} says that they are shown
     */
    record Series(Row row, int first, int last, List<Double> values, Extent extent, List<Figure> figures)
            implements Explanation {
        public Series {
            values = List.copyOf(values);
            figures = List.copyOf(figures);
        }

        public double sum() {
            return values.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** Path of the keys that give the numbers; empty where formulas do. */
        public Optional<String> path() {
            return row.formula(first) instanceof Expression.Given given ? Optional.of(given.path()) : Optional.empty();
        }
    }

    /** An input with its value. */
    record Source(Input input, double value) implements Explanation {
    }

    /** How much of what lies below a number is shown. */
    enum Extent {
        /** Nothing lies below it: the scenario gives it, or it is a constant. */
        WHOLE,
        SHOWN,
        /** The depth that was asked for ends here. */
        CUT,
        /** It has been shown further up. */
        ABOVE
    }
}
