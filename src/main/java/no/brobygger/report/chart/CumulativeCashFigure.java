package no.brobygger.report.chart;

import java.util.stream.DoubleStream;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.decision.CumulativeCash;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * When the money comes back: cumulative discounted cash against the baseline, P10–P90 light, median a line, payback
 * marked. Beside it what adds up to NPV, across instead of upwards since its scale is another: what is left after the
 * horizon can be many times the cash within it, and would press the course of the cash flat.
 */
final class CumulativeCashFigure implements Figure {

    private static final int WIDTH = 657;
    private static final int HEIGHT = 206;
    private static final double LEFT = 44;
    private static final double RIGHT = 344;
    private static final double TOP = 10;
    private static final double BOTTOM = 182;
    private static final double CALLOUT = 26;

    @Override
    public String id() {
        return "cumulative-cash";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        return new Drawing(report.decision().cash(), wording).draw();
    }

    /** One chart being drawn. */
    private static final class Drawing {

        private final CumulativeCash cash;
        private final Wording wording;
        private final Svg svg;
        private final Axis x;
        private final Axis y;

        private Drawing(CumulativeCash cash, Wording wording) {
            this.cash = cash;
            this.wording = wording;
            this.svg = new Svg(WIDTH, HEIGHT, wording.say(alternative(cash)));
            this.x = new Axis(0, cash.months(), LEFT, RIGHT);
            this.y = Axis.around(DoubleStream.of(cash.band().p10()).min().orElse(0),
                    DoubleStream.of(cash.band().p90()).max().orElse(0), BOTTOM, TOP);
        }

        private String draw() {
            grid();
            band();
            baseline();
            payback();
            lineEnds();
            new NpvPartsPanel(svg, wording, cash).draw(BOTTOM);
            return svg.end();
        }

        private void grid() {
            double step = y.step(5);
            double unit = cash.scale().unit().size();
            for (double tick : y.ticks(step)) {
                svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), Palette.LIGHT, 0.8);
                svg.text(LEFT - 6, y.at(tick) + 3.6, Svg.Anchor.END, Palette.GREY,
                        wording.numbers().number(tick / unit, Axis.decimals(step / unit)));
            }
            int every = TimeAxis.monthsBetweenTicks(cash.months(), 5);
            for (int month = every; month <= cash.months(); month += every) {
                svg.line(x.at(month), BOTTOM, x.at(month), BOTTOM + 4, Palette.GREY, 0.8);
                svg.text(x.at(month), BOTTOM + 16, Svg.Anchor.MIDDLE, Palette.GREY,
                        wording.show(new Value.Calendar(cash.horizon().month(month))));
            }
        }

        private void band() {
            double[] p10 = cash.band().p10();
            StringBuilder area = new StringBuilder(path(cash.band().p90()));
            for (int t = p10.length; t >= 1; t--) {
                area.append('L').append(point(t, p10[t - 1]));
            }
            svg.area(area.append('Z').toString(), Palette.BAND);
            svg.stroke(path(cash.band().mean()), Palette.INK, 0.9, "1.5 2.5");
            svg.stroke(path(cash.band().p50()), Palette.ACCENT, 2.2, "");
        }

        private String path(double[] series) {
            StringBuilder path = new StringBuilder("M").append(point(0, 0));
            for (int t = 1; t <= series.length; t++) {
                path.append('L').append(point(t, series[t - 1]));
            }
            return path.toString();
        }

        private String point(int month, double amount) {
            return Svg.number(x.at(month)) + " " + Svg.number(y.at(amount));
        }

        private void baseline() {
            svg.line(LEFT, y.at(0), RIGHT, y.at(0), Palette.GREY, 1.4);
        }

        private void payback() {
            if (Double.isNaN(cash.payback()) || cash.payback() < 1) {
                return;
            }
            int month = (int) cash.payback();
            double at = x.at(month);
            boolean above = isAbove(at);
            double end = above ? y.at(0) - CALLOUT : y.at(0) + CALLOUT;
            svg.line(at, y.at(0), at, end, Palette.INK, 0.8);
            svg.circle(at, y.at(0), 3.4, Palette.PAPER, Palette.INK);
            String text = wording.say(Statement.of("chart.cash.payback")
                    .with("month", new Value.MonthOf(month, cash.horizon().month(month))));
            double length = text.length() * Svg.LETTER;
            double start = above ? Math.max(LEFT, at + 2 - length) : Math.min(at - 2, RIGHT - length);
            svg.text(start, above ? end - 4 : end + 11, Svg.Anchor.START, Palette.INK, text);
        }

        /** Text stands above the zero line before payback, or below it afterwards, where the flow is not. */
        private boolean isAbove(double at) {
            double up = y.at(0) - TOP;
            double down = BOTTOM - y.at(0);
            return Math.min(up, down) < CALLOUT + 14 ? up > down : at > (LEFT + RIGHT) / 2;
        }

        private void lineEnds() {
            LabelColumn labels = new LabelColumn();
            int last = cash.months() - 1;
            double p50 = cash.band().p50()[last];
            double mean = cash.band().mean()[last];
            labels.add(y.at(cash.band().p90()[last]), Palette.GREY, false, named("p90", cash.band().p90()[last]));
            labels.add(y.at(p50), Palette.ACCENT, true, named("median", p50));
            labels.add(y.at(mean) + (mean > p50 ? -0.1 : 0.1), Palette.INK, false, named("mean", mean));
            labels.add(y.at(cash.band().p10()[last]), Palette.GREY, false, named("p10", cash.band().p10()[last]));
            labels.draw(svg, RIGHT + 6, TOP, BOTTOM);
        }

        private String named(String key, double amount) {
            return wording.word("chart.cash." + key) + "\u00a0" + wording.numbers().amount(amount, cash.scale());
        }

        private static Statement alternative(CumulativeCash cash) {
            int last = cash.months() - 1;
            int month = Double.isNaN(cash.payback()) ? 0 : (int) cash.payback();
            Statement payback = month < 1 ? Statement.of("chart.cash.never.sentence")
                    : Statement.of("chart.cash.payback.sentence")
                            .with("month", new Value.MonthOf(month, cash.horizon().month(month)));
            return Statement.of("chart.cash.alt").with("baseline", cash.baseline())
                    .with("months", new Value.Months(cash.months()))
                    .with("p10", money(cash.band().p10()[last], cash)).with("p50", money(cash.band().p50()[last], cash))
                    .with("p90", money(cash.band().p90()[last], cash)).with("after10", money(cash.after().p10(), cash))
                    .with("after50", money(cash.after().p50(), cash)).with("after90", money(cash.after().p90(), cash))
                    .with("npv10", money(cash.npv().p10(), cash)).with("npv50", money(cash.npv().p50(), cash))
                    .with("npv90", money(cash.npv().p90(), cash))
                    .with("payback", new Value.Word(payback));
        }

        private static Value money(double amount, CumulativeCash cash) {
            return new Value.Money(amount, cash.scale());
        }
    }
}
