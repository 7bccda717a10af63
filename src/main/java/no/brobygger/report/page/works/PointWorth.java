package no.brobygger.report.page.works;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.PointValues;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.MediatingIndex;
import no.brobygger.scenario.Scenario;

/**
 * What one point of an index is worth to the company, beside one per cent of CAC.
 *
 * @param title names the unit
 * @param rows  the indices that the page has room for, CAC last
 * @param note  what is meant, and how many indices there are besides
 */
public record PointWorth(Statement title, List<Row> rows, Statement note) {

    /** What is one higher or lower, and NPV of that; a word where it has none. */
    public record Row(Statement name, Value worth) {
    }

    /** Empty where the scenario has no index. */
    static List<PointWorth> of(Scenario scenario) {
        if (scenario.indices().isEmpty()) {
            return List.of();
        }
        PointValues values = PointValues.of(scenario);
        List<MediatingIndex> shown = Shown.indices(scenario);
        MoneyScale scale = MoneyScale.of(DoubleStream.concat(DoubleStream.of(values.lowerCost()),
                values.indices().stream().mapToDouble(PointValues.OfIndex::npv)));
        List<Row> rows = new ArrayList<>();
        values.indices().stream().filter(v -> shown.contains(v.index())).forEach(v -> rows.add(new Row(
                Statement.of("points.index").with("index", new Value.Text(v.index().name())), amount(v.npv(), scale))));
        rows.add(new Row(Statement.of("points.cost"), values.acquisitionCost().isDefined()
                ? amount(values.lowerCost(), scale) : Value.Word.of("points.undefined")));
        int hidden = scenario.indices().size() - shown.size();
        return List.of(new PointWorth(Statement.headed("points.title", scale), List.copyOf(rows),
                Statement.of(hidden == 0 ? "points.note" : "points.note.more").with("more", new Value.Number(hidden, 0))));
    }

    private static Value amount(double npv, MoneyScale scale) {
        return new Value.AmountEffect(npv, scale);
    }
}
