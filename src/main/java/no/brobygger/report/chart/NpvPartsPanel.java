package no.brobygger.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Summary;
import no.brobygger.report.page.decision.CumulativeCash;
import no.brobygger.report.wording.Wording;

/**
 * Cash within the horizon, the value after it and their sum NPV below each other on one scale from left to right, which
 * is not that of the cash beside it: P10–P90 light, median and mean as lines. Means add up, percentiles do not.
 */
final class NpvPartsPanel {

    private static final double LEFT = 446;
    private static final double RIGHT = 650;
    private static final double TITLE = 11;
    private static final double TOP = 22;
    private static final double ROW = 51;
    private static final double NAME = 12;
    private static final double BAR = 17;
    private static final double THICKNESS = 13;
    private static final double VALUES = 42;
    private static final int TICKS = 4;

    /** One of the parts, or their sum. */
    private record Part(String key, Summary amount) {
    }

    private final Svg svg;
    private final Wording wording;
    private final CumulativeCash cash;
    private final List<Part> parts;
    private final Axis x;

    NpvPartsPanel(Svg svg, Wording wording, CumulativeCash cash) {
        this.svg = svg;
        this.wording = wording;
        this.cash = cash;
        this.parts = List.of(new Part("within", cash.within()), new Part("after", cash.after()),
                new Part("npv", cash.npv()));
        this.x = Axis.around(amounts().min().orElse(0), amounts().max().orElse(0), LEFT, RIGHT);
    }

    private DoubleStream amounts() {
        return parts.stream().map(Part::amount).flatMapToDouble(a -> DoubleStream.of(a.p10(), a.p90(), a.mean()));
    }

    /** @param bottom where the axis lies */
    void draw(double bottom) {
        svg.text(LEFT, TITLE, Svg.Anchor.START, Palette.INK, true, wording.word("chart.cash.parts"));
        grid(bottom);
        for (int i = 0; i < parts.size(); i++) {
            row(parts.get(i), TOP + i * ROW);
        }
    }

    private void grid(double bottom) {
        double step = x.step(TICKS);
        double unit = cash.scale().unit().size();
        for (double tick : x.ticks(step)) {
            for (int i = 0; i < parts.size(); i++) {
                double bar = TOP + i * ROW + BAR;
                svg.line(x.at(tick), bar - 2, x.at(tick), bar + THICKNESS + 2, Palette.LIGHT, 0.8);
            }
            svg.line(x.at(tick), bottom, x.at(tick), bottom + 4, Palette.GREY, 0.8);
            svg.text(x.at(tick), bottom + 16, Svg.Anchor.MIDDLE, Palette.GREY,
                    wording.numbers().number(tick / unit, Axis.decimals(step / unit)));
        }
        svg.line(LEFT, bottom, RIGHT, bottom, Palette.GREY, 0.8);
    }

    private void row(Part part, double top) {
        Summary amount = part.amount();
        boolean sum = part.key().equals("npv");
        svg.text(LEFT, top + NAME, Svg.Anchor.START, Palette.INK, sum, wording.word("chart.cash." + part.key()));
        svg.text(RIGHT, top + NAME, Svg.Anchor.END, Palette.INK, sum, named("mean", amount.mean()));
        svg.rectangle(x.at(amount.p10()), top + BAR, x.at(amount.p90()) - x.at(amount.p10()), THICKNESS, Palette.BAND);
        upright(amount.p50(), top, 0, Palette.ACCENT, 2.2);
        upright(amount.mean(), top, 0, Palette.INK, 0.9);
        upright(0, top, 3, Palette.GREY, 1.4);
        values(amount, top + VALUES);
    }

    private void upright(double amount, double top, double beyond, String colour, double width) {
        svg.line(x.at(amount), top + BAR - beyond, x.at(amount), top + BAR + THICKNESS + beyond, colour, width);
    }

    /** P10, median and P90 below their places, with their names where there is room; the median alone where all agree. */
    private void values(Summary amount, double y) {
        if (figure(amount.p10()).equals(figure(amount.p90()))) {
            texts(List.of(named("median", amount.p50())), new double[] {amount.p50()}, List.of(Palette.ACCENT), y);
            return;
        }
        double[] places = {amount.p10(), amount.p50(), amount.p90()};
        List<String> names = List.of(named("p10", places[0]), named("median", places[1]), named("p90", places[2]));
        boolean room = 2 * DoubleStream.of(LabelRow.halfWidths(names, names)).sum() <= RIGHT - LEFT;
        texts(room ? names : DoubleStream.of(places).mapToObj(this::figure).toList(), places,
                List.of(Palette.GREY, Palette.ACCENT, Palette.GREY), y);
    }

    private void texts(List<String> texts, double[] amounts, List<String> colours, double y) {
        double[] centres = LabelRow.centres(DoubleStream.of(amounts).map(a -> x.at(a) - LEFT).toArray(),
                LabelRow.halfWidths(texts, texts), RIGHT - LEFT);
        IntStream.range(0, centres.length).forEach(i -> svg.text(LEFT + centres[i], y, Svg.Anchor.MIDDLE, colours.get(i),
                colours.get(i).equals(Palette.ACCENT), texts.get(i)));
    }

    private String named(String key, double amount) {
        return wording.word("chart.cash." + key) + "\u00a0" + figure(amount);
    }

    private String figure(double amount) {
        return wording.numbers().amount(amount, cash.scale());
    }
}
