package no.brobygger.report.chart;

import no.brobygger.report.Bridge;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.Statement;
import no.brobygger.report.Value;
import no.brobygger.report.wording.Wording;

/**
 * Where the value comes from: a waterfall of present values from spend to NPV. Steps are a structure, so they run
 * downwards and the bars lie; NPV, a forecast, is hatched.
 */
final class ValueBridgeFigure implements Figure {

    private static final int WIDTH = 392;
    private static final double LEFT = 154;
    private static final double RIGHT = 352;
    private static final double ROW = 18;
    private static final double BAR = 12;
    private static final double TOP = 4;

    @Override
    public String id() {
        return "value-bridge";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        Bridge bridge = report.cash().bridge();
        Svg svg = new Svg(WIDTH, height(bridge), alternative(bridge, wording));
        Axis x = axis(bridge);
        double level = 0;
        double top = TOP;
        svg.line(x.at(0), TOP, x.at(0), TOP + ROW * (bridge.steps().size() + 1), Palette.GREY, 1);
        for (Bridge.Step step : bridge.steps()) {
            row(svg, top, wording.say(step.label()), false);
            bar(svg, x, level, step.amount(), top);
            value(svg, x, level, level + step.amount(), top,
                    wording.numbers().signed(step.amount() / bridge.scale().unit().size(), bridge.scale().decimals()),
                    step.amount() > 0 ? Palette.FAVOURABLE : Palette.UNFAVOURABLE, false);
            level += step.amount();
            svg.line(x.at(level), top + ROW / 2, x.at(level), top + ROW * 1.5, Palette.GREY, 0.6);
            top += ROW;
        }
        total(svg, x, bridge, top, wording);
        return svg.end();
    }

    private static int height(Bridge bridge) {
        return (int) Math.ceil(TOP + ROW * (bridge.steps().size() + 1)) + 4;
    }

    private static Axis axis(Bridge bridge) {
        double lowest = Math.min(0, bridge.npv());
        double highest = Math.max(0, bridge.npv());
        double level = 0;
        for (Bridge.Step step : bridge.steps()) {
            level += step.amount();
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        return highest > lowest ? new Axis(lowest, highest, LEFT, RIGHT) : new Axis(0, 1, LEFT, RIGHT);
    }

    private static void row(Svg svg, double top, String label, boolean bold) {
        svg.text(0, top + ROW / 2 + 3.6, Svg.Anchor.START, Palette.INK, bold, label);
    }

    private static void bar(Svg svg, Axis x, double level, double amount, double top) {
        double from = Math.min(x.at(level), x.at(level + amount));
        double width = Math.abs(x.at(level + amount) - x.at(level));
        svg.rectangle(from, top + (ROW - BAR) / 2, Math.max(width, 0.6), BAR,
                amount > 0 ? Palette.FAVOURABLE : Palette.UNFAVOURABLE);
    }

    /** Beside the bar's end in the direction in which it runs. */
    private static void value(Svg svg, Axis x, double from, double to, double top, String text, String colour,
                              boolean bold) {
        boolean right = to >= from;
        double length = Svg.LETTER * text.length();
        double left = right ? x.at(to) + 4 : x.at(to) - 4 - length;
        if (left < x.at(0) && left + length > x.at(0)) {
            svg.rectangle(left, top + 1, length, ROW - 2, Palette.PAPER);
        }
        svg.text(right ? x.at(to) + 4 : x.at(to) - 4, top + ROW / 2 + 3.6,
                right ? Svg.Anchor.START : Svg.Anchor.END, colour, bold, text);
    }

    private static void total(Svg svg, Axis x, Bridge bridge, double top, Wording wording) {
        row(svg, top, wording.word("cash.bridge.npv"), true);
        double from = Math.min(x.at(0), x.at(bridge.npv()));
        svg.hatched(from, top + (ROW - BAR) / 2, Math.max(Math.abs(x.at(bridge.npv()) - x.at(0)), 0.6), BAR,
                Palette.INK);
        value(svg, x, 0, bridge.npv(), top, wording.numbers().amount(bridge.npv(), bridge.scale()), Palette.INK, true);
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
