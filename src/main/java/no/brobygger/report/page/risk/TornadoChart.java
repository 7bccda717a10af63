package no.brobygger.report.page.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.brobygger.decision.sensitivity.Driver;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.Swing;
import no.brobygger.report.page.evidence.AssumptionRow;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * What moves NPV most, one driver at a time: inputs from their P10 to their P90, risks from absent to present, all else
 * as in the central case.
 *
 * @param central NPV from which the bars depart
 * @param bars    the longest first
 */
public record TornadoChart(Statement title, double central, List<Bar> bars, MoneyScale scale) {

    private static final int LETTERS = 31;

    /**
     * One driver.
     *
     * @param name as in the scenario
     * @param low  where the driver stands at the bar's one end, in words
     * @param high at the other
     * @param npvLow  NPV at the one
     * @param npvHigh at the other
     */
    public record Bar(Value name, Value low, Value high, double npvLow, double npvHigh) {
    }

    /** The longest {@code most} bars; bars that are written as nothing are left out. */
    static TornadoChart of(Sensitivity sensitivity, int most) {
        List<Swing> swings = sensitivity.tornado().stream().limit(most).toList();
        MoneyScale scale = MoneyScale.of(swings.stream().flatMapToDouble(s -> DoubleStream.of(s.low(), s.high())));
        List<Bar> bars = swings.stream().filter(s -> !scale.isZero(s.length())).map(TornadoChart::bar).toList();
        return new TornadoChart(Statement.of("tornado.title").with("count", new Value.Number(bars.size(), 0))
                .with("unit", new Value.MoneyUnit(scale)), sensitivity.central(), bars, scale);
    }

    private static Bar bar(Swing swing) {
        Value name = swing.driver() instanceof Driver.Input ? new Value.Word(InputNames.of(swing.driver(), LETTERS))
                : new Value.Text(swing.driver().name());
        if (swing.driver() instanceof Driver.Input input) {
            AssumptionRow row = AssumptionRow.of(input.assumption(), Optional.empty());
            return new Bar(name, row.p10(), row.p90(), swing.low(), swing.high());
        }
        return new Bar(name, Value.Word.of("tornado.without"), Value.Word.of("tornado.with"), swing.low(), swing.high());
    }
}
