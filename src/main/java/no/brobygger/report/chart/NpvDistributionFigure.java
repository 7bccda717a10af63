package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.risk.NpvDistribution;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * How NPV spreads: a histogram, and below it on the same axis the share of the trials that lies below each value. What
 * lies below zero is unfavourable; P10, P50, P90, mean and expected shortfall are named above their lines.
 */
final class NpvDistributionFigure implements Figure {

    private static final int WIDTH = 657;
    private static final int HEIGHT = 172;
    private static final double LEFT = 40;
    private static final double RIGHT = 645;
    private static final double TOP = 42;
    private static final double FLOOR = 98;
    private static final double CURVE_TOP = 116;
    private static final double BOTTOM = 149;
    private static final double LETTER = 5.6;

    @Override
    public String id() {
        return "npv-distribution";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return new Drawing(report.risk().distribution(), wording).draw();
    }

    /** A value that is named: its line runs from its name down to the curve. */
    private record Mark(String key, double value, String colour, boolean bold) {
    }

    /** One chart being drawn. */
    private static final class Drawing {

        private final NpvDistribution npv;
        private final Wording wording;
        private final Svg svg;
        private final Axis x;
        private final Axis share = new Axis(0, 1, BOTTOM, CURVE_TOP);

        private Drawing(NpvDistribution npv, Wording wording) {
            this.npv = npv;
            this.wording = wording;
            this.svg = new Svg(WIDTH, HEIGHT, wording.say(alternative(npv)));
            this.x = new Axis(npv.edge(0), npv.edge(npv.counts().length), LEFT, RIGHT);
        }

        private String draw() {
            bars();
            grid();
            marks();
            zero();
            curve();
            points();
            return svg.end();
        }

        private void bars() {
            int most = 1;
            for (int count : npv.counts()) {
                most = Math.max(most, count);
            }
            Axis y = new Axis(0, most, FLOOR, TOP + 6);
            for (int i = 0; i < npv.counts().length; i++) {
                double left = x.at(npv.edge(i));
                double width = x.at(npv.edge(i + 1)) - left;
                double top = y.at(npv.counts()[i]);
                svg.rectangle(left + 0.4, top, Math.max(width - 0.8, 0.4), FLOOR - top,
                        npv.edge(i) < 0 ? Palette.UNFAVOURABLE : Palette.BAND);
            }
            svg.line(LEFT, FLOOR, RIGHT, FLOOR, Palette.GREY, 0.8);
        }

        private void grid() {
            for (double level : new double[] {0, 0.1, 0.5, 0.9, 1}) {
                svg.line(LEFT, share.at(level), RIGHT, share.at(level), Palette.LIGHT, 0.8);
                svg.text(LEFT - 5, share.at(level) + (level == 0.1 ? 1.6 : level == 0.9 ? 5.4 : 3.6), Svg.Anchor.END,
                        Palette.GREY, level == 0 || level == 1 ? "" : wording.numbers().percent(level, 0));
            }
            double unit = npv.scale().unit().size();
            double step = x.step(8);
            for (double tick : x.ticks(step)) {
                svg.line(x.at(tick), BOTTOM, x.at(tick), BOTTOM + 4, Palette.GREY, 0.8);
                svg.text(x.at(tick), BOTTOM + 16, Svg.Anchor.MIDDLE, Palette.GREY,
                        wording.numbers().number(tick / unit, Axis.decimals(step / unit)));
            }
        }

        private void marks() {
            List<Mark> marks = new ArrayList<>(List.of(new Mark("shortfall", npv.shortfall(), Palette.GREY, false),
                    new Mark("p10", npv.npv().p10(), Palette.INK, false),
                    new Mark("p50", npv.npv().p50(), Palette.ACCENT, true),
                    new Mark("mean", npv.npv().mean(), Palette.INK, false),
                    new Mark("p90", npv.npv().p90(), Palette.INK, false)));
            marks.sort(Comparator.comparingDouble(Mark::value));
            double[] centre = LabelRow.centres(marks.stream().mapToDouble(m -> x.at(m.value())).toArray(),
                    LabelRow.halfWidths(marks.stream().map(this::name).toList(), marks.stream().map(this::amount).toList()),
                    WIDTH);
            for (int i = 0; i < centre.length; i++) {
                Mark mark = marks.get(i);
                double at = x.at(mark.value());
                svg.text(centre[i], 11, Svg.Anchor.MIDDLE, mark.colour(), mark.bold(), name(mark));
                svg.text(centre[i], 24, Svg.Anchor.MIDDLE, mark.colour(), mark.bold(), amount(mark));
                svg.stroke("M" + point(centre[i], 28) + "L" + point(at, TOP) + "L" + point(at, foot(mark)), mark.colour(),
                        mark.bold() ? 1.4 : 0.8, mark.key().startsWith("p") ? "" : "2 2");
            }
        }

        /** P10, P50 and P90 end on the curve; mean and shortfall, which no share of the trials belongs to, above it. */
        private double foot(Mark mark) {
            return switch (mark.key()) {
                case "p10" -> share.at(0.1);
                case "p50" -> share.at(0.5);
                case "p90" -> share.at(0.9);
                default -> FLOOR;
            };
        }

        private void curve() {
            StringBuilder path = new StringBuilder();
            for (int i = 0; i <= npv.counts().length; i++) {
                path.append(i == 0 ? 'M' : 'L').append(point(x.at(npv.edge(i)), share.at(npv.shareBelow(i))));
            }
            svg.stroke(path.toString(), Palette.ACCENT, 2, "");
        }

        /** The shares of the trials that P10, P50 and P90 stand for. */
        private void points() {
            svg.circle(x.at(npv.npv().p10()), share.at(0.1), 2.6, Palette.PAPER, Palette.INK);
            svg.circle(x.at(npv.npv().p50()), share.at(0.5), 2.6, Palette.PAPER, Palette.ACCENT);
            svg.circle(x.at(npv.npv().p90()), share.at(0.9), 2.6, Palette.PAPER, Palette.INK);
        }

        /** The line between losing and gaining, with the share of the trials on either side. */
        private void zero() {
            String loses = wording.say(Statement.of("risk.chart.loses").with("loss", new Value.Chance(npv.loss())));
            boolean shown = x.low() <= 0 && x.high() >= 0;
            double at = !shown ? LEFT : x.at(0);
            if (shown) {
                svg.line(at, TOP, at, BOTTOM, Palette.INK, 1.2);
            }
            double length = loses.length() * LETTER;
            boolean room = at - length > LEFT;
            svg.rectangle(room ? at - 5 - length : at + 4, FLOOR + 4, length, 15, Palette.PAPER);
            svg.text(room ? at - 5 : at + 5, FLOOR + 15, room ? Svg.Anchor.END : Svg.Anchor.START,
                    npv.loss() > 0 ? Palette.UNFAVOURABLE : Palette.INK, true, loses);
        }

        private String name(Mark mark) {
            return wording.word("risk.chart." + mark.key());
        }

        private String amount(Mark mark) {
            return wording.numbers().amount(mark.value(), npv.scale());
        }

        private static String point(double x, double y) {
            return Svg.number(x) + " " + Svg.number(y);
        }

        private static Statement alternative(NpvDistribution npv) {
            return Statement.of("risk.chart.alt").with("trials", new Value.Number(npv.trials(), 0))
                    .with("loss", new Value.Chance(npv.loss())).with("p10", money(npv.npv().p10(), npv))
                    .with("p50", money(npv.npv().p50(), npv)).with("p90", money(npv.npv().p90(), npv))
                    .with("mean", money(npv.npv().mean(), npv)).with("shortfall", money(npv.shortfall(), npv));
        }

        private static Value money(double amount, NpvDistribution npv) {
            return new Value.Money(amount, npv.scale());
        }
    }
}
