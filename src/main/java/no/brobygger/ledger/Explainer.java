package no.brobygger.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.brobygger.ledger.Explanation.Extent;
import no.brobygger.ledger.Explanation.Figure;

/** Takes the numbers of a book apart. */
public final class Explainer {
    /** As deep as it goes. */
    public static final int ALL = Integer.MAX_VALUE;

    private final Values values;
    private final Map<RowId, Row> rows;
    private final boolean isEverything;
    private final Set<Place> shown = new HashSet<>();

    /** A number of the book. */
    private record Place(RowId row, int column) {
    }

    private Explainer(Ledger ledger, Values values, boolean isEverything) {
        this.isEverything = isEverything;
        this.values = values;
        this.rows = ledger.rows();
    }

    /**
     * The number of a row in a column.
     *
     * @param depth levels of numbers that are shown, the first one with them; {@link #ALL} shows the numbers of ranges, too
     */
    public static Figure explain(Ledger ledger, Values values, RowId row, int column, int depth) {
        return new Explainer(ledger, values, depth == ALL).figure(new Place(row, column), depth - 1);
    }

    private Figure figure(Place place, int depth) {
        Row row = rows.get(place.row());
        Expression formula = row.formula(place.column());
        boolean isGiven = formula instanceof Expression.Given || formula instanceof Expression.Number;
        Extent extent = isGiven ? Extent.WHOLE : shown.contains(place) ? Extent.ABOVE
                : depth == 0 ? Extent.CUT : Extent.SHOWN;
        List<Explanation> parts = new ArrayList<>();
        if (extent == Extent.SHOWN) {
            shown.add(place);
            Set<Expression> references = new LinkedHashSet<>();
            collect(formula, values.seenFrom(place.column()), references);
            references.forEach(r -> parts.add(part(r, depth - 1)));
        }
        return new Figure(row, place.column(), values.of(place.row(), place.column()),
                values.undefinedBecause(place.row(), place.column()),
                isGiven ? Optional.empty() : Optional.of(formula), extent, parts);
    }

    /** The references of a formula that count in this column, in its order. */
    private static void collect(Expression e, Cells cells, Set<Expression> into) {
        if (e instanceof Expression.Operation operation) {
            collect(operation.left(), cells, into);
            collect(operation.right(), cells, into);
        } else if (e instanceof Expression.Call call) {
            operands(call, cells).forEach(argument -> collect(argument, cells, into));
        } else if (e instanceof Expression.Lookup lookup) {
            collect(lookup.column(), cells, into);
            into.add(lookup.row().at((int) lookup.column().evaluate(cells)));
        } else if (e instanceof Expression.Relative relative) {
            into.add(relative.row().at(cells.column() + relative.offset()));
        } else if (e instanceof Expression.Named || e instanceof Expression.Fixed || e instanceof Expression.Across) {
            into.add(e);
        }
    }

    private static List<Expression> operands(Expression.Call call, Cells cells) {
        return call.function() != Function.IF ? call.arguments()
                : List.of(call.arguments().get(0), call.chosen(cells));
    }

    private Explanation part(Expression reference, int depth) {
        if (reference instanceof Expression.Named named) {
            return new Explanation.Source(named.input(), values.of(named.input()));
        }
        if (reference instanceof Expression.Across range) {
            return series(range, depth);
        }
        Expression.Fixed cell = (Expression.Fixed) reference;
        return figure(new Place(cell.row(), cell.column()), depth);
    }

    private Explanation series(Expression.Across range, int depth) {
        Row row = rows.get(range.row());
        boolean isGiven = row.formula(range.first()) instanceof Expression.Given;
        List<Figure> figures = new ArrayList<>();
        for (int column = range.first(); column <= range.last() && isEverything && !isGiven; column++) {
            figures.add(figure(new Place(range.row(), column), depth - 1));
        }
        double[] numbers = values.of(range.row(), range.first(), range.last());
        return new Explanation.Series(row, range.first(), range.last(), Arrays.stream(numbers).boxed().toList(),
                isGiven ? Extent.WHOLE : isEverything ? Extent.SHOWN : Extent.CUT, figures);
    }
}
