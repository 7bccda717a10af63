package no.brobygger.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Steps that lead from one amount to another. They are a structure, so they run downwards and the bars lie; an end is a
 * forecast, hatched.
 *
 * @param width of the chart
 * @param left  where the bars begin
 * @param right where they end
 */
record Waterfall(int width, double left, double right) {
    private static final double ROW = 18;
    private static final double BAR = 12;
    private static final double TOP = 4;

    /**
     * One bar.
     *
     * @param from  level at which it begins; 0 for an end
     * @param to    level at which it ends
     * @param shown its figure
     * @param end   whether it is an amount and not a step
     */
    record Bar(String label, double from, double to, String shown, boolean end) {
        private String colour() {
            return end ? Palette.INK : to > from ? Palette.FAVOURABLE : Palette.UNFAVOURABLE;
        }
    }

    String svg(List<Bar> bars, String alternative) {
        Svg svg = new Svg(width, (int) Math.ceil(TOP + ROW * bars.size()) + 4, alternative);
        Axis x = axis(bars);
        svg.line(x.at(0), TOP, x.at(0), TOP + ROW * bars.size(), Palette.GREY, 1);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = TOP + ROW * i;
            svg.text(0, top + ROW / 2 + 3.6, Svg.Anchor.START, Palette.INK, bar.end(), bar.label());
            block(svg, x, bar, top);
            figure(svg, x, bar, top);
            if (i < bars.size() - 1) {
                svg.line(x.at(bar.to()), top + ROW / 2, x.at(bar.to()), top + ROW * 1.5, Palette.GREY, 0.6);
            }
        }
        return svg.end();
    }

    private Axis axis(List<Bar> bars) {
        double[] levels = bars.stream().flatMapToDouble(b -> DoubleStream.of(0, b.from(), b.to())).toArray();
        double lowest = DoubleStream.of(levels).min().orElse(0);
        double highest = DoubleStream.of(levels).max().orElse(0);
        return highest > lowest ? new Axis(lowest, highest, left, right) : new Axis(0, 1, left, right);
    }

    private static void block(Svg svg, Axis x, Bar bar, double top) {
        double from = Math.min(x.at(bar.from()), x.at(bar.to()));
        double length = Math.max(Math.abs(x.at(bar.to()) - x.at(bar.from())), 0.6);
        if (bar.end()) {
            svg.hatched(from, top + (ROW - BAR) / 2, length, BAR, bar.colour());
        } else {
            svg.rectangle(from, top + (ROW - BAR) / 2, length, BAR, bar.colour());
        }
    }

    /** Beside the bar's end in the direction in which it runs. */
    private static void figure(Svg svg, Axis x, Bar bar, double top) {
        boolean onwards = bar.to() >= bar.from();
        double length = Svg.LETTER * bar.shown().length();
        double at = onwards ? x.at(bar.to()) + 4 : x.at(bar.to()) - 4;
        double start = onwards ? at : at - length;
        if (start < x.at(0) && start + length > x.at(0)) {
            svg.rectangle(start, top + 1, length, ROW - 2, Palette.PAPER);
        }
        svg.text(at, top + ROW / 2 + 3.6, onwards ? Svg.Anchor.START : Svg.Anchor.END, bar.colour(), bar.end(),
                bar.shown());
    }
}
