package no.brobygger.report.excel;

import no.brobygger.ledger.Input;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Unit;

/**
 * Which numbers a cell of an input may hold: those that the scenario file may hold.
 *
 * @param whole whether whole numbers only
 */
record Bounds(double low, double high, boolean whole, Unit unit) {
    /** Money, and numbers that are only in proportion to each other. */
    static final Bounds AMOUNT = new Bounds(0, Double.POSITIVE_INFINITY, false, Unit.NUMBER);

    private static final double DIGITS = 1e4;

    static Bounds of(Input input) {
        return input.assumption().map(Bounds::of).orElseGet(() -> input.unit() == Unit.SHARE
                ? new Bounds(0, 1, false, Unit.SHARE)
                : new Bounds(0, Double.POSITIVE_INFINITY, input.unit() == Unit.MONTHS, input.unit()));
    }

    /** Delays and lifetimes count months and may have their bounds; a half-life, which may lie between two, is above 0. */
    private static Bounds of(Assumption a) {
        Range legal = a.legal();
        return new Bounds(legal.min(), legal.max(), a.unit() == Unit.MONTHS && !isOpen(legal.min()), a.unit());
    }

    /** What the cell takes, as a sentence. */
    Statement statement() {
        Statement bounds = Double.isInfinite(high) ? lowest() : Statement.of("workbook.bounds.both")
                .with("low", new Value.Word(lowest())).with("high", new Value.Word(highest()));
        return Statement.of(whole ? "workbook.bounds.whole" : "workbook.bounds.number").with("bounds", new Value.Word(bounds));
    }

    private Statement lowest() {
        return Statement.of(isOpen(low) ? "workbook.bounds.above" : "workbook.bounds.at-least").with("number", shown(low));
    }

    private Statement highest() {
        return Statement.of(isOpen(high) ? "workbook.bounds.below" : "workbook.bounds.at-most").with("number", shown(high));
    }

    /** An open end is taken a little inside. */
    private static boolean isOpen(double end) {
        return rounded(end) != end;
    }

    private static double rounded(double end) {
        return Math.rint(end * DIGITS) / DIGITS;
    }

    private Value shown(double end) {
        double number = rounded(end);
        return switch (unit) {
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> new Value.Percent(number, 0);
            default -> new Value.Number(number, number == Math.rint(number) ? 0 : 1);
        };
    }
}
