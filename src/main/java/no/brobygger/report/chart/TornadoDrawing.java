package no.brobygger.report.chart;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.brobygger.report.page.risk.TornadoChart;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * A tornado: for each driver a bar from NPV at its one end to NPV at the other, around the central case. At the ends of
 * a bar stands where the driver is there; the end at its P90 is dark.
 */
final class TornadoDrawing {
    private static final int WIDTH = 392;
    private static final double NAMES = 172;
    private static final double LEFT = NAMES + 44;
    private static final double RIGHT = WIDTH - 44;
    private static final double ROW = 15;
    private static final double BAR = 9;
    private static final double TOP = 16;
    /** Around a label, where no line of the scale runs. */
    private static final double AIR = 2;
    private static final int LETTERS = 31;

    private TornadoDrawing() {
    }

    static String svg(TornadoChart tornado, Wording wording) {
        double bottom = TOP + ROW * tornado.bars().size();
        Svg svg = new Svg(WIDTH, (int) Math.ceil(bottom) + 20, alternative(tornado, wording));
        Axis x = axis(tornado);
        scale(svg, x, tornado, bottom, wording);
        for (int i = 0; i < tornado.bars().size(); i++) {
            bar(svg, x, tornado.bars().get(i), tornado.central(), TOP + ROW * i, wording);
        }
        svg.line(x.at(tornado.central()), TOP - 2, x.at(tornado.central()), bottom, Palette.ACCENT, 1.4);
        svg.text(x.at(tornado.central()), 10, Svg.Anchor.MIDDLE, Palette.ACCENT, true,
                wording.numbers().amount(tornado.central(), tornado.scale()));
        return svg.end();
    }

    private static Axis axis(TornadoChart tornado) {
        double[] npv = DoubleStream.concat(DoubleStream.of(tornado.central()),
                tornado.bars().stream().flatMapToDouble(b -> DoubleStream.of(b.npvLow(), b.npvHigh()))).toArray();
        double lowest = DoubleStream.of(npv).min().orElse(0);
        double highest = DoubleStream.of(npv).max().orElse(0);
        return highest > lowest ? new Axis(lowest, highest, LEFT, RIGHT) : new Axis(lowest - 1, lowest + 1, LEFT, RIGHT);
    }

    private static void scale(Svg svg, Axis x, TornadoChart tornado, double bottom, Wording wording) {
        double unit = tornado.scale().unit().size();
        double step = x.step(5);
        for (double tick : x.ticks(step)) {
            svg.line(x.at(tick), TOP - 2, x.at(tick), bottom + 3, tick == 0 ? Palette.INK : Palette.LIGHT, 0.8);
            svg.text(x.at(tick), bottom + 15, Svg.Anchor.MIDDLE, Palette.GREY,
                    wording.numbers().number(tick / unit, Axis.decimals(step / unit)));
        }
    }

    private static void bar(Svg svg, Axis x, TornadoChart.Bar bar, double central, double top, Wording wording) {
        double middle = top + ROW / 2;
        svg.text(0, middle + 3.6, Svg.Anchor.START, Palette.INK, wording.show(new Value.Brief(bar.name(), LETTERS)));
        part(svg, x, bar.npvLow(), central, middle, Palette.MIDDLE);
        part(svg, x, bar.npvHigh(), central, middle, Palette.ACCENT);
        boolean rising = bar.npvHigh() >= bar.npvLow();
        double left = Math.min(x.at(Math.min(bar.npvLow(), bar.npvHigh())), x.at(central)) - 4;
        double right = Math.max(x.at(Math.max(bar.npvLow(), bar.npvHigh())), x.at(central)) + 4;
        end(svg, left, middle, Svg.Anchor.END, wording.show(rising ? bar.low() : bar.high()));
        end(svg, right, middle, Svg.Anchor.START, wording.show(rising ? bar.high() : bar.low()));
    }

    private static void part(Svg svg, Axis x, double npv, double central, double middle, String colour) {
        svg.rectangle(Math.min(x.at(npv), x.at(central)), middle - BAR / 2, Math.abs(x.at(npv) - x.at(central)), BAR,
                colour);
    }

    private static void end(Svg svg, double at, double middle, Svg.Anchor anchor, String text) {
        double length = Svg.LETTER * text.length();
        double left = anchor == Svg.Anchor.END ? at - length : at;
        svg.rectangle(left - AIR, middle - ROW / 2, length + 2 * AIR, ROW, Palette.PAPER);
        svg.text(at, middle + 3.6, anchor, Palette.GREY, text);
    }

    private static String alternative(TornadoChart tornado, Wording wording) {
        String bars = tornado.bars().stream().map(b -> wording.say(Statement.of("tornado.alt.bar").with("name", b.name())
                .with("low", b.low()).with("high", b.high())
                .with("npv-low", new Value.Money(b.npvLow(), tornado.scale()))
                .with("npv-high", new Value.Money(b.npvHigh(), tornado.scale())))).collect(Collectors.joining(" "));
        return wording.say(Statement.of("tornado.alt").with("title", new Value.Word(tornado.title()))
                .with("central", new Value.Money(tornado.central(), tornado.scale()))
                .with("bars", new Value.Text(bars)));
    }
}
