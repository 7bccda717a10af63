package no.brobygger.report.statement;

import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Band;
import no.brobygger.scenario.Horizon;

/**
 * How something goes month by month: one line for each plan or kind of money, on one axis.
 *
 * @param title    names what is counted, and its unit
 * @param today    value in month 0, where all lines begin; empty if they begin in month 1
 */
public record Course(Statement title, Quantity quantity, List<Double> today, List<Line> lines, Horizon horizon) {

    /** Whose line it is: decides how it is drawn. */
    public enum Role { BASELINE, PROPOSAL, DARK, BRAND, ACTIVATION, EXPERIENCE }

    /**
     * A line.
     *
     * @param values month 1 first
     * @param band   P10 and P90 around it, as far as they are known
     */
    public record Line(Role role, Statement name, double[] values, Optional<Band> band) {

        public static Line of(Role role, Band band) {
            return new Line(role, Statement.of("course." + Keys.of(role)), band.p50(), Optional.of(band));
        }

        public static Line of(Role role, double[] values) {
            return new Line(role, Statement.of("course." + Keys.of(role)), values, Optional.empty());
        }

        public double last() {
            return values[values.length - 1];
        }
    }

    public int months() {
        return horizon.months();
    }
}
