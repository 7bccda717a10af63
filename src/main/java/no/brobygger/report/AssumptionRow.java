package no.brobygger.report;

import java.util.Optional;
import java.util.stream.DoubleStream;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Unit;

/**
 * An input of the model, traceable to its line.
 *
 * @param p10    nothing where the value is certain
 * @param median the value of the central case
 * @param p90    nothing where the value is certain
 * @param own    false if a built-in benchmark or default stands in
 * @param place  line of the scenario file, or file and line of another
 */
public record AssumptionRow(Value.Text path, Value p10, Value median, Value p90, Statement unit, Statement evidence,
                            Value.Text source, boolean own, Value place) {

    static AssumptionRow of(Assumption a, String file) {
        double p10 = a.legal().clip(a.distribution().quantile(0.1));
        double p90 = a.legal().clip(a.distribution().quantile(0.9));
        MoneyScale scale = MoneyScale.of(DoubleStream.of(a.median(), a.isUncertain() ? p90 : 0));
        Value none = new Value.Nothing();
        Provenance from = a.provenance();
        return new AssumptionRow(new Value.Text(a.path()), a.isUncertain() ? value(p10, a.unit(), scale) : none,
                value(a.median(), a.unit(), scale), a.isUncertain() ? value(p90, a.unit(), scale) : none,
                Statement.of("unit." + Keys.of(a.unit())).with("money", new Value.MoneyUnit(scale)),
                Statement.of("evidence." + Keys.of(from.evidence())), new Value.Text(from.source()),
                !from.byDefault(), place(from.location(), file));
    }

    private static Value value(double number, Unit unit, MoneyScale scale) {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR -> new Value.Amount(number, scale);
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT ->
                    new Value.Percent(number, Math.abs(number) >= 0.01 || number == 0 ? 1 : 2);
            case CUSTOMERS, CUSTOMERS_PER_YEAR -> new Value.Number(number, 0);
            case MONTHS, DAYS, POINTS, NUMBER -> new Value.Significant(number, 3);
        };
    }

    private static Value place(Optional<Location> location, String file) {
        return location.<Value>map(l -> new Value.Text(l.file().equals(file) ? String.valueOf(l.line())
                : l.file() + ":" + l.line())).orElseGet(Value.Nothing::new);
    }
}
