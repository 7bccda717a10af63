package no.brobygger.report.page.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.report.statement.FileNames;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
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
 * @param more   the month of the evidence as the scenario writes it, and the author's note, as far as they are stated
 * @param own    false if a built-in benchmark or default stands in
 * @param place  line of the scenario file, or file and line of another
 */
public record AssumptionRow(Value.Text path, Value p10, Value median, Value p90, Statement unit, Statement evidence,
                            Value source, List<Value> more, boolean own, Value place) {

    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;

    /**
     * The row of an assumption.
     *
     * @param file as locations name it, whose lines need no name
     */
    public static AssumptionRow of(Assumption a, Optional<String> file) {
        double median = a.median();
        double p10 = a.isUncertain() ? a.legal().clip(a.distribution().quantile(0.1)) : median;
        double p90 = a.isUncertain() ? a.legal().clip(a.distribution().quantile(0.9)) : median;
        MoneyScale scale = scale(Math.max(Math.abs(p10), Math.abs(p90)));
        int decimals = decimals(a.unit(), p10, median, p90);
        Value none = new Value.Nothing();
        Provenance from = a.provenance();
        return new AssumptionRow(new Value.Text(a.path()),
                a.isUncertain() ? value(p10, a.unit(), scale, decimals) : none,
                value(median, a.unit(), scale, decimals),
                a.isUncertain() ? value(p90, a.unit(), scale, decimals) : none,
                Statement.of("unit." + Keys.of(a.unit())).with("money", new Value.MoneyUnit(scale)),
                Statement.of("evidence." + Keys.of(from.evidence())), source(from), more(from),
                !from.byDefault(), place(from.location(), file));
    }

    /** Numbers as values of an assumption, in one unit and with as many decimals each. */
    public static List<Value> written(Assumption a, double... numbers) {
        MoneyScale scale = scale(DoubleStream.of(numbers).map(Math::abs).max().orElse(0));
        int decimals = decimals(a.unit(), numbers);
        return DoubleStream.of(numbers).mapToObj(number -> value(number, a.unit(), scale, decimals)).toList();
    }

    /** Millions from a million on; below, as a scenario writes an amount per customer. */
    private static MoneyScale scale(double largest) {
        return largest >= MILLION ? new MoneyScale(MoneyScale.Unit.MILLION, 2) : MoneyScale.WHOLE;
    }

    /** So many that the values of the row keep three digits that matter, and stand under each other. */
    private static int decimals(Unit unit, double... values) {
        double factor = unit == Unit.SHARE || unit == Unit.SHARE_PER_YEAR || unit == Unit.SHARE_PER_POINT ? 100 : 1;
        int decimals = 0;
        for (double value : values) {
            if (value != 0) {
                BigDecimal rounded = new BigDecimal(value * factor).round(new MathContext(DIGITS)).stripTrailingZeros();
                decimals = Math.max(decimals, Math.min(rounded.scale(), DIGITS));
            }
        }
        return decimals;
    }

    private static Value value(double number, Unit unit, MoneyScale scale, int decimals) {
        return switch (unit) {
            case MONEY, MONEY_PER_YEAR -> new Value.Amount(number, scale);
            case SHARE, SHARE_PER_YEAR, SHARE_PER_POINT -> new Value.Percent(number, decimals);
            case CUSTOMERS, CUSTOMERS_PER_YEAR -> new Value.Number(number, 0);
            case MONTHS, DAYS, POINTS, NUMBER -> new Value.Number(number, decimals);
        };
    }

    private static Value source(Provenance from) {
        if (from.source().isBlank()) {
            return Value.Word.of("assumption.no-source");
        }
        return from.byDefault() ? new Value.BuiltIn(from.source()) : new Value.Text(from.source());
    }

    private static List<Value> more(Provenance from) {
        Stream<Value> asOf = from.asOf().<Value>map(month -> new Value.Text(month.toString())).stream();
        return Stream.concat(asOf, Stream.of(from.note()).filter(note -> !note.isBlank()).map(Value.Text::new)).toList();
    }

    private static Value place(Optional<Location> location, Optional<String> file) {
        return location.<Value>map(l -> new Value.Text(file.filter(l.file()::equals).isPresent()
                ? String.valueOf(l.line()) : FileNames.last(l.file()) + ":" + l.line())).orElseGet(Value.Nothing::new);
    }
}
