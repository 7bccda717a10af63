package no.brobygger.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.brobygger.decision.budget.CurvePoint;
import no.brobygger.report.page.options.NpvCurve;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * NPV along a choice: the mean a line, P10–P90 a band around it, the region that cannot be told from the best shaded,
 * named places marked above.
 */
final class CurveDrawing {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 178;
    private static final double LEFT = 40;
    private static final double RIGHT = 306;
    private static final double TOP = 34;
    private static final double BOTTOM = 156;

    private final NpvCurve curve;
    private final Wording wording;
    private final Axis x;
    private final Axis y;
    private final Svg svg;

    private CurveDrawing(NpvCurve curve, Wording wording) {
        this.curve = curve;
        this.wording = wording;
        List<CurvePoint> points = curve.points();
        x = new Axis(points.get(0).at(), points.get(points.size() - 1).at(), LEFT, RIGHT);
        double[] npv = points.stream().flatMapToDouble(p -> DoubleStream.of(p.p10(), p.p90(), p.mean())).toArray();
        y = Axis.around(DoubleStream.of(npv).min().orElse(0), DoubleStream.of(npv).max().orElse(0), BOTTOM, TOP + 6);
        svg = new Svg(WIDTH, HEIGHT, alternative());
    }

    static String svg(NpvCurve curve, Wording wording) {
        CurveDrawing drawing = new CurveDrawing(curve, wording);
        drawing.ground();
        drawing.curve();
        drawing.marks();
        return drawing.svg.end();
    }

    private void ground() {
        svg.rectangle(x.at(curve.flat().from()), TOP, Math.max(x.at(curve.flat().to()) - x.at(curve.flat().from()), 1),
                BOTTOM - TOP, Palette.LIGHT);
        double unit = curve.scale().unit().size();
        double step = y.step(5);
        for (double tick : y.ticks(step)) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), tick == 0 ? Palette.INK : Palette.LIGHT, 0.8);
            svg.text(LEFT - 5, y.at(tick) + 3.6, Svg.Anchor.END, Palette.GREY,
                    wording.numbers().number(tick / unit, Axis.decimals(step / unit)));
        }
        for (NpvCurve.Tick tick : curve.ticks()) {
            svg.line(x.at(tick.at()), BOTTOM, x.at(tick.at()), BOTTOM + 4, Palette.GREY, 0.8);
            svg.text(x.at(tick.at()), BOTTOM + 16, Svg.Anchor.MIDDLE, Palette.GREY, wording.show(tick.label()));
        }
    }

    private void curve() {
        StringBuilder mean = new StringBuilder();
        StringBuilder upper = new StringBuilder();
        StringBuilder lower = new StringBuilder();
        for (CurvePoint point : curve.points()) {
            mean.append(mean.isEmpty() ? 'M' : 'L').append(at(point.at(), point.mean()));
            upper.append(upper.isEmpty() ? 'M' : 'L').append(at(point.at(), point.p90()));
            lower.insert(0, 'L' + at(point.at(), point.p10()));
        }
        svg.area(upper.toString() + lower + "Z", Palette.BAND);
        svg.line(LEFT, y.at(0), RIGHT, y.at(0), Palette.INK, 0.8);
        svg.stroke(mean.toString(), Palette.ACCENT, 2, "");
    }

    private void marks() {
        List<NpvCurve.Mark> marks = new ArrayList<>(curve.marks());
        marks.sort(Comparator.comparingDouble(m -> m.point().at()));
        List<String> names = marks.stream().map(m -> wording.say(m.name())).toList();
        List<String> places = marks.stream().map(m -> wording.show(m.place())).toList();
        double[] centres = LabelRow.centres(marks.stream().mapToDouble(m -> x.at(m.point().at())).toArray(),
                LabelRow.halfWidths(names, places), WIDTH);
        for (int i = 0; i < marks.size(); i++) {
            NpvCurve.Mark mark = marks.get(i);
            String colour = mark.proposed() ? Palette.ACCENT : Palette.INK;
            svg.text(centres[i], 10, Svg.Anchor.MIDDLE, colour, mark.proposed(), names.get(i));
            svg.text(centres[i], 22, Svg.Anchor.MIDDLE, colour, mark.proposed(), places.get(i));
            double at = x.at(mark.point().at());
            svg.stroke("M" + Svg.number(centres[i]) + " 26L" + Svg.number(at) + ' ' + Svg.number(TOP + 2) + 'L'
                    + at(mark.point().at(), mark.point().mean()), colour, mark.proposed() ? 1.4 : 0.8,
                    mark.proposed() ? "" : "2 2");
            svg.circle(at, y.at(mark.point().mean()), 3, Palette.PAPER, colour);
        }
    }

    private String at(double place, double npv) {
        return Svg.number(x.at(place)) + ' ' + Svg.number(y.at(npv));
    }

    private String alternative() {
        String marks = curve.marks().stream().map(m -> wording.say(Statement.of("curve.alt.mark")
                .with("name", new Value.Word(m.name())).with("place", m.place())
                .with("mean", money(m.point().mean())).with("p10", money(m.point().p10()))
                .with("p90", money(m.point().p90())))).collect(Collectors.joining(" "));
        return wording.say(Statement.of("curve.alt").with("title", new Value.Word(curve.title()))
                .with("marks", new Value.Text(marks)).with("note", new Value.Word(curve.note())));
    }

    private Value money(double amount) {
        return new Value.Money(amount, curve.scale());
    }
}
