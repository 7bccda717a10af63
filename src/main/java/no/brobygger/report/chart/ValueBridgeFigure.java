package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.cash.Bridge;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/** Where the value comes from: a waterfall of present values from spend to NPV. */
final class ValueBridgeFigure implements Figure {
    private static final Waterfall SHAPE = new Waterfall(392, 154, 352);

    @Override
    public String id() {
        return "value-bridge";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        Bridge bridge = report.cash().bridge();
        List<Waterfall.Bar> bars = new ArrayList<>();
        double level = 0;
        for (Bridge.Step step : bridge.steps()) {
            bars.add(new Waterfall.Bar(wording.say(step.label()), level, level + step.amount(),
                    wording.numbers().signed(step.amount() / bridge.scale().unit().size(), bridge.scale().decimals()),
                    false));
            level += step.amount();
        }
        bars.add(new Waterfall.Bar(wording.word("cash.bridge.npv"), 0, bridge.npv(),
                wording.numbers().amount(bridge.npv(), bridge.scale()), true));
        return SHAPE.svg(bars, alternative(bridge, wording));
    }

    private static String alternative(Bridge bridge, Wording wording) {
        StringBuilder steps = new StringBuilder();
        for (Bridge.Step step : bridge.steps()) {
            steps.append(steps.length() == 0 ? "" : ", ").append(wording.say(Statement.of("cash.bridge.step")
                    .with("label", new Value.Word(step.label()))
                    .with("amount", new Value.MoneyEffect(step.amount(), bridge.scale()))));
        }
        return wording.say(Statement.of("cash.bridge.alt").with("steps", new Value.Text(steps.toString()))
                .with("npv", new Value.Money(bridge.npv(), bridge.scale())));
    }
}
