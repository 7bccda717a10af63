package no.brobygger.report.page.decision;

import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * One headline figure.
 *
 * @param label  what it is
 * @param value  the figure, or a word where there is none
 * @param detail its range, or why there is no figure
 */
public record Tile(Statement label, Value value, Statement detail) {
}
