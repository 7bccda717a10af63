package no.brobygger.report.excel;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.brobygger.finance.measure.Undefined;
import no.brobygger.ledger.Expression;
import no.brobygger.ledger.Operator;

/** A formula of the book as a spreadsheet reads it, in one column of one sheet. */
final class FormulaText {
    /** Binds looser than every operator. */
    private static final int LOOSEST = 0;
    private static final int PLAIN = 20;

    private final Addresses addresses;
    /** In the language of the workbook. */
    private final Function<Undefined, String> reasons;
    private final String sheet;
    private final int column;

    FormulaText(Addresses addresses, Function<Undefined, String> reasons, String sheet, int column) {
        this.addresses = addresses;
        this.reasons = reasons;
        this.sheet = sheet;
        this.column = column;
    }

    /** Without the equals sign. */
    String of(Expression e) {
        return text(e, LOOSEST);
    }

    /** @param tightness of what stands around: a looser operation needs brackets */
    private String text(Expression e, int tightness) {
        if (e instanceof Expression.Operation operation) {
            return operation(operation, tightness);
        }
        if (e instanceof Expression.Number number) {
            return number.value() < 0 && tightness > LOOSEST ? "(" + literal(number.value()) + ")"
                    : literal(number.value());
        }
        if (e instanceof Expression.Call call) {
            return call.function().name() + call.arguments().stream().map(a -> text(a, LOOSEST))
                    .collect(Collectors.joining(",", "(", ")"));
        }
        return reference(e);
    }

    private String reference(Expression e) {
        if (e instanceof Expression.Named named) {
            return addresses.name(named.input());
        }
        if (e instanceof Expression.Relative r) {
            return addresses.cell(r.row(), column + r.offset(), false, sheet);
        }
        if (e instanceof Expression.Fixed f) {
            return addresses.cell(f.row(), f.column(), true, sheet);
        }
        if (e instanceof Expression.Across a) {
            return addresses.range(a.row(), a.first(), a.last(), sheet);
        }
        if (e instanceof Expression.Lookup l) {
            return "INDEX(" + addresses.range(l.row(), l.first(), l.last(), sheet) + ",1," + text(place(l), LOOSEST) + ")";
        }
        if (e instanceof Expression.Column) {
            return addresses.head(sheet, column);
        }
        if (e instanceof Expression.Undefined undefined) {
            return "\"" + reasons.apply(undefined.because()).replace("\"", "\"\"") + "\"";
        }
        throw new IllegalArgumentException(e + " is no formula.");
    }

    /** A spreadsheet counts from 1 within the range. */
    private static Expression place(Expression.Lookup lookup) {
        int shift = 1 - lookup.first();
        return shift < 0 ? lookup.column().minus(Expression.number(-shift))
                : lookup.column().plus(Expression.number(shift));
    }

    /** Equal operators are worked out from the left, as in the book; a power of a power would not be everywhere. */
    private String operation(Expression.Operation o, int tightness) {
        int own = o.operator().precedence();
        int left = o.operator() == Operator.POWER ? own + 1 : own;
        String text = text(o.left(), left) + o.operator().symbol() + text(o.right(), own + 1);
        return own < tightness ? "(" + text + ")" : text;
    }

    static String literal(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain.length() <= PLAIN ? plain : Double.toString(value);
    }
}
