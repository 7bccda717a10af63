package no.brobygger.report.explanation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import no.brobygger.ledger.Expression;
import no.brobygger.ledger.Function;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Operator;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.ledger.Sheet;
import no.brobygger.report.statement.Reasons;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Terms;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Plan;

/** A formula in words: the labels of rows and the paths of inputs between signs that everybody reads. */
public final class FormulaWords {
    private static final int LOOSEST = 0;
    /** Decimals; smaller numbers stand with a power of ten. */
    private static final int READABLE = 6;

    private final Ledger ledger;
    private final Map<RowId, Row> rows;
    private final String plan;
    private final Wording wording;

    /** @param plan name of the plan that is spoken of; what belongs to another is named after it */
    public FormulaWords(Ledger ledger, String plan, Wording wording) {
        this.ledger = ledger;
        this.rows = ledger.rows();
        this.plan = plan;
        this.wording = wording;
    }

    /** A formula of a row. */
    public String of(Expression formula, Row row) {
        return text(formula, LOOSEST, row);
    }

    private String text(Expression e, int tightness, Row at) {
        if (e instanceof Expression.Operation o) {
            int own = o.operator().precedence();
            String text = text(o.left(), own, at) + " " + sign(o.operator()) + " " + text(o.right(), own + 1, at);
            return own < tightness ? "(" + text + ")" : text;
        }
        if (e instanceof Expression.Call call) {
            String text = call(call, at);
            return tightness > LOOSEST && call.function() == Function.IF ? "(" + text + ")" : text;
        }
        return e instanceof Expression.Number number ? number(number.value()) : leaf(e, at);
    }

    private String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() > READABLE ? exact.toString().replace("E", "e").replaceFirst("^-", "−")
                : wording.numbers().number(value, Math.max(0, exact.scale()));
    }

    private String leaf(Expression e, Row at) {
        if (e instanceof Expression.Named named) {
            return named.input().path();
        }
        if (e instanceof Expression.Relative r) {
            return before(label(r.row(), at), -r.offset());
        }
        if (e instanceof Expression.Fixed f) {
            return in(label(f.row(), at), f.row(), f.column());
        }
        if (e instanceof Expression.Across a) {
            return axis(a.row()) != Sheet.Axis.MONTHS ? label(a.row(), at) : say("in-months", "words", label(a.row(), at),
                    "first", String.valueOf(a.first()), "last", String.valueOf(a.last()));
        }
        if (e instanceof Expression.Lookup l) {
            return say("in-month", "words", label(l.row(), at), "month",
                    text(l.column(), Operator.POWER.precedence(), at));
        }
        if (e instanceof Expression.Column) {
            return say(axis(at.id()) == Sheet.Axis.TENURE ? "tenure" : "month");
        }
        return e instanceof Expression.Undefined u
                ? say("undefined", "reason", wording.say(Reasons.of(u.because()))) : "";
    }

    private String before(String words, int columns) {
        if (columns == 0) {
            return words;
        }
        return columns == 1 ? say("month-before", "words", words)
                : say("before", "words", words, "months", String.valueOf(columns));
    }

    private String in(String words, RowId row, int column) {
        return switch (axis(row)) {
            case MONTHS -> say("in-month", "words", words, "month", String.valueOf(column));
            case PLANS -> ledger.scenario().plans().get(column).name().equals(plan) ? words
                    : ofPlan(words, ledger.scenario().plans().get(column));
            case ONE, TENURE -> words;
        };
    }

    private String ofPlan(String words, Plan other) {
        return say("of-plan", "words", words, "plan", other.label());
    }

    private Sheet.Axis axis(RowId row) {
        return ledger.sheet(row.sheet()).axis();
    }

    /** The label in a sentence; what is about another subject or belongs to another plan says so. */
    private String label(RowId id, Row at) {
        Row row = rows.get(id);
        boolean alike = row.section().subject().equals(at.section().subject());
        String label = wording.say(alike ? Terms.of(row.words()) : Terms.withSubject(row));
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        String text = isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
        return ledger.scenario().plans().stream().filter(p -> !p.name().equals(plan)
                && Ledger.sheetOf(p).equals(id.sheet()) && !at.id().sheet().equals(id.sheet())).findFirst()
                .map(p -> ofPlan(text, p)).orElse(text);
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
            case AND, OR -> String.join(" " + say(key(call)) + " ", a);
            case SUM -> say(key(call), "a", String.join(", ", a));
            case MAX, MIN -> say(key(call), "a", String.join("; ", a));
            case ABS -> "|" + a[0] + "|";
            case EXP -> "e^(" + a[0] + ")";
            case LN -> "ln(" + a[0] + ")";
            case FV -> "(1 + q + … + q^(n−1), q = " + ratio(call, at) + ", n = " + a[1] + ")";
            case IF, IFERROR, INT, SIGN, SUMPRODUCT, SUMIF, COUNTIF, NPV, IRR, MIRR -> say(key(call), named(a));
        };
    }

    private static String key(Expression.Call call) {
        return call.function().name().toLowerCase(Locale.ROOT);
    }

    /** Arguments by the names of their places: a, b, c. */
    private static String[] named(String[] arguments) {
        String[] named = new String[2 * arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            named[2 * i] = String.valueOf((char) ('a' + i));
            named[2 * i + 1] = arguments[i];
        }
        return named;
    }

    /** {@code FV(q − 1, n, −1)} is a geometric sum in q. */
    private String ratio(Expression.Call call, Row at) {
        return call.arguments().get(0) instanceof Expression.Operation o
                ? text(o.left(), LOOSEST, at) : text(call.arguments().get(0), LOOSEST, at);
    }

    private String say(String key, String... placesAndTexts) {
        Statement statement = Statement.of("book.formula." + key);
        for (int i = 0; i < placesAndTexts.length; i += 2) {
            statement = statement.with(placesAndTexts[i], new Value.Text(placesAndTexts[i + 1]));
        }
        return wording.say(statement);
    }
}
