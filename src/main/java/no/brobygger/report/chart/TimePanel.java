package no.brobygger.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Band;
import no.brobygger.report.statement.Course.Line;
import no.brobygger.report.statement.Course.Role;
import no.brobygger.report.statement.Course;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * A chart over the months of the horizon, with its labels at the ends of the lines. The range of the proposal is a
 * light band, those of the baseline and of no marketing lie between dashed and dotted lines. The axis begins at zero, or close to the lines where they
 * all keep far from it; lines, unlike bars, may.
 */
final class TimePanel {

    private static final int TICKS = 5;
    private static final double TICK_WIDTH = 50;
    private static final double FAR = 0.4;

    private final Svg svg;
    private final Wording wording;
    private final Course course;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Axis x;
    private final Axis y;

    /** Draws into the frame of the plot; tick labels stand left of and below it, labels of lines right of it. */
    TimePanel(Svg svg, Wording wording, Course course, double left, double right, double top, double bottom) {
        this.svg = svg;
        this.wording = wording;
        this.course = course;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        this.x = new Axis(0, course.months(), left, right);
        this.y = axis(course, bottom, top);
    }

    private static Axis axis(Course course, double bottom, double top) {
        double lowest = amounts(course).min().orElse(0);
        double highest = amounts(course).max().orElse(0);
        return lowest > FAR * highest && highest > lowest ? Axis.close(lowest, highest, bottom, top)
                : Axis.around(lowest, highest, bottom, top);
    }

    private static DoubleStream amounts(Course course) {
        return DoubleStream.concat(course.today().stream().mapToDouble(v -> v), course.lines().stream()
                .flatMapToDouble(line -> line.band().map(b -> DoubleStream.concat(DoubleStream.of(line.values()),
                        DoubleStream.concat(DoubleStream.of(b.p10()), DoubleStream.of(b.p90()))))
                        .orElse(DoubleStream.of(line.values()))));
    }

    void draw() {
        course.lines().stream().filter(line -> !isBetweenEdges(line)).forEach(this::band);
        grid();
        course.lines().stream().filter(TimePanel::isBetweenEdges).forEach(this::edges);
        course.lines().forEach(this::line);
        labels();
    }

    private static boolean isBetweenEdges(Line line) {
        return line.role() == Role.BASELINE || line.role() == Role.DARK;
    }

    private void grid() {
        double step = y.step(TICKS);
        int decimals = Axis.decimals(step / course.quantity().unit());
        for (double tick : y.ticks(step)) {
            boolean zero = tick == 0;
            svg.line(left, y.at(tick), right, y.at(tick), zero ? Palette.GREY : Palette.LIGHT, zero ? 1.2 : 0.8);
            svg.text(left - 6, y.at(tick) + 3.6, Svg.Anchor.END, Palette.GREY,
                    wording.show(course.quantity().tick(tick, decimals)));
        }
        int most = Math.max(1, (int) ((right - left) / TICK_WIDTH));
        int every = TimeAxis.monthsBetweenTicks(course.months(), most);
        for (int month = every; month <= course.months(); month += every) {
            svg.line(x.at(month), bottom, x.at(month), bottom + 4, Palette.GREY, 0.8);
            svg.text(x.at(month), bottom + 16, Svg.Anchor.MIDDLE, Palette.GREY,
                    wording.show(new Value.Calendar(course.horizon().month(month))));
        }
    }

    private void band(Line line) {
        line.band().ifPresent(band -> {
            StringBuilder area = new StringBuilder(path(band.p90()));
            for (int t = band.p10().length; t >= 1; t--) {
                area.append('L').append(point(t, band.p10()[t - 1]));
            }
            svg.area(area.append('Z').toString(), Palette.BAND);
        });
    }

    private void edges(Line line) {
        line.band().ifPresent(band -> {
            String dashes = line.role() == Role.BASELINE ? "2 3" : "1 4";
            svg.stroke(path(band.p10()), colour(line.role()), 0.8, dashes);
            svg.stroke(path(band.p90()), colour(line.role()), 0.8, dashes);
        });
    }

    private void line(Line line) {
        svg.stroke(path(line.values()), colour(line.role()), isBetweenEdges(line) ? 1.6 : 2.2,
                line.role() == Role.ACTIVATION || line.role() == Role.DARK ? "6 3" : line.role() == Role.EXPERIENCE ? "2 2" : "");
        if (line.values().length == 1) {
            svg.circle(x.at(1), y.at(line.last()), 2.4, colour(line.role()), colour(line.role()));
        }
    }

    private static String colour(Role role) {
        return switch (role) {
            case BASELINE -> Palette.GREY;
            case ACTIVATION, DARK -> Palette.INK;
            case PROPOSAL, BRAND, EXPERIENCE -> Palette.ACCENT;
        };
    }

    private String path(double[] series) {
        StringBuilder path = new StringBuilder();
        course.today().forEach(today -> path.append('M').append(point(0, today)));
        for (int t = 1; t <= series.length; t++) {
            path.append(path.length() == 0 ? 'M' : 'L').append(point(t, series[t - 1]));
        }
        return path.toString();
    }

    private String point(int month, double amount) {
        return Svg.number(x.at(month)) + " " + Svg.number(y.at(amount));
    }

    private void labels() {
        LabelColumn labels = new LabelColumn();
        for (Line line : course.lines()) {
            double end = y.at(line.last());
            labels.add(end, colour(line.role()), !isBetweenEdges(line),
                    wording.say(line.name()) + "\u00a0" + wording.show(course.quantity().of(line.last())));
            line.band().filter(this::isRange).ifPresent(band -> labels.add(end + 0.01, Palette.GREY, false, range(band)));
        }
        labels.draw(svg, right + 6, top, bottom);
    }

    /** Not where every trial ends with the same figure. */
    private boolean isRange(Band band) {
        int last = band.p10().length - 1;
        return !wording.show(course.quantity().of(band.p10()[last]))
                .equals(wording.show(course.quantity().of(band.p90()[last])));
    }

    private String range(Band band) {
        int last = band.p10().length - 1;
        return wording.say(Statement.of("course.range").with("p10", course.quantity().of(band.p10()[last]))
                .with("p90", course.quantity().of(band.p90()[last])));
    }

    /** What the chart says: each line's end with its range, and where it began. */
    static String alternative(Course course, Wording wording) {
        List<String> lines = course.lines().stream().map(line -> said(course, line, wording)).toList();
        Statement said = course.today().isEmpty() ? Statement.of("course.alt")
                : Statement.of("course.alt.today").with("today", course.quantity().told(course.today().get(0)));
        return wording.say(said.with("title", new Value.Word(course.title()))
                .with("months", new Value.Months(course.months()))
                .with("lines", new Value.Text(String.join("; ", lines))));
    }

    private static String said(Course course, Line line, Wording wording) {
        int last = course.months() - 1;
        String name = wording.say(line.name());
        String end = name.toLowerCase(Locale.ROOT) + " " + wording.show(course.quantity().told(line.last()));
        return line.band().map(band -> end + " (" + wording.say(Statement.of("course.range")
                .with("p10", course.quantity().told(band.p10()[last]))
                .with("p90", course.quantity().told(band.p90()[last]))) + ")").orElse(end);
    }
}
