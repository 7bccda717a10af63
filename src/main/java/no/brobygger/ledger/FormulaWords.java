package no.brobygger.ledger;

import java.math.BigDecimal;
import java.util.Map;

/** A formula in words: the labels of rows and the paths of inputs between signs that everybody reads. */
final class FormulaWords {
    private static final int LOOSEST = 0;
    /** Decimals; smaller numbers stand with a power of ten. */
    private static final int READABLE = 6;

    private final Ledger ledger;
    private final Map<RowId, Row> rows;
    private final String plan;

    /** @param plan name of the plan that is spoken of */
    FormulaWords(Ledger ledger, String plan) {
        this.ledger = ledger;
        this.rows = ledger.rows();
        this.plan = plan;
    }

    /** A formula of a row. */
    String of(Expression formula, Row row) {
        return text(formula, LOOSEST, row);
    }

    private String text(Expression e, int tightness, Row at) {
        if (e instanceof Expression.Operation o) {
            int own = o.operator().precedence();
            String text = text(o.left(), own, at) + " " + sign(o.operator()) + " "
                    + text(o.right(), own + 1, at);
            return own < tightness ? "(" + text + ")" : text;
        }
        if (e instanceof Expression.Call call) {
            String text = call(call, at);
            return tightness > LOOSEST && call.function() == Function.IF ? "(" + text + ")" : text;
        }
        if (e instanceof Expression.Number number) {
            BigDecimal exact = BigDecimal.valueOf(number.value()).stripTrailingZeros();
            return (exact.scale() > READABLE ? exact.toString() : exact.toPlainString()).replace("E", "e")
                    .replaceFirst("^-", "−");
        }
        return leaf(e, at);
    }

    private String leaf(Expression e, Row at) {
        if (e instanceof Expression.Named named) {
            return named.input().path();
        }
        if (e instanceof Expression.Relative r) {
            return label(r.row(), at) + before(-r.offset());
        }
        if (e instanceof Expression.Fixed f) {
            return label(f.row(), at) + in(f.row(), f.column());
        }
        if (e instanceof Expression.Across a) {
            return label(a.row(), at) + (axis(a.row()) == Sheet.Axis.MONTHS
                    ? " in months " + a.first() + " to " + a.last() : "");
        }
        if (e instanceof Expression.Lookup l) {
            return label(l.row(), at) + " in month " + text(l.column(), Operator.POWER.precedence(), at);
        }
        if (e instanceof Expression.Column) {
            return axis(at.id()) == Sheet.Axis.TENURE ? "months of tenure" : "month";
        }
        return e instanceof Expression.Undefined u ? "undefined (" + u.because() + ")" : "";
    }

    private static String before(int columns) {
        if (columns == 0) {
            return "";
        }
        return columns == 1 ? " the month before" : " " + columns + " months before";
    }

    private String in(RowId row, int column) {
        return switch (axis(row)) {
            case MONTHS -> " in month " + column;
            case PLANS -> ledger.scenario().plans().get(column).name().equals(plan) ? ""
                    : " of " + ledger.scenario().plans().get(column).label();
            case ONE, TENURE -> "";
        };
    }

    private Sheet.Axis axis(RowId row) {
        return ledger.sheet(row.sheet()).axis();
    }

    /** The label in a sentence; what is about another subject or belongs to another plan says so. */
    private String label(RowId id, Row at) {
        Row row = rows.get(id);
        String label = row.section().subject().equals(at.section().subject()) ? row.words() : row.label();
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        String text = isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
        return text + ledger.scenario().plans().stream().filter(p -> !p.name().equals(plan)
                && Ledger.sheetOf(p).equals(id.sheet()) && !at.id().sheet().equals(id.sheet())).findFirst()
                .map(p -> " of " + p.label()).orElse("");
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case TIMES -> "×";
            case MINUS -> "−";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            default -> operator.symbol();
        };
    }

    private String call(Expression.Call call, Row at) {
        String[] a = call.arguments().stream().map(e -> text(e, LOOSEST, at)).toArray(String[]::new);
        return switch (call.function()) {
            case IF -> "if " + a[0] + " then " + a[1] + ", otherwise " + a[2];
            case IFERROR -> a[0] + ", or " + a[1] + " if there is none";
            case AND -> String.join(" and ", a);
            case OR -> String.join(" or ", a);
            case SUM -> "sum of " + String.join(", ", a);
            case MAX -> "max(" + String.join("; ", a) + ")";
            case MIN -> "min(" + String.join("; ", a) + ")";
            case ABS -> "|" + a[0] + "|";
            case INT -> "whole part of (" + a[0] + ")";
            case SIGN -> "sign of " + a[0];
            case EXP -> "e^(" + a[0] + ")";
            case LN -> "ln(" + a[0] + ")";
            case SUMPRODUCT -> "sum of (" + a[0] + " × " + a[1] + ")";
            case SUMIF -> "sum of " + a[2] + " where " + a[0] + " is " + a[1];
            case COUNTIF -> "how often " + a[0] + " is " + a[1];
            case NPV -> "PV of " + a[1] + " at " + a[0];
            case IRR -> "rate at which " + a[0] + " is worth 0";
            case MIRR -> "modified rate of return of " + a[0] + " at " + a[1];
            case FV -> "(1 + q + … + q^(n−1), q = " + ratio(call, at) + ", n = " + a[1] + ")";
        };
    }

    /** {@code FV(q − 1, n, −1)} is a geometric sum in q. */
    private String ratio(Expression.Call call, Row at) {
        return call.arguments().get(0) instanceof Expression.Operation o
                ? text(o.left(), LOOSEST, at) : text(call.arguments().get(0), LOOSEST, at);
    }
}
