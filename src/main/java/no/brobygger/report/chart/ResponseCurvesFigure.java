package no.brobygger.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.analysis.ActivityResponse.Point;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.page.works.ResponseCurves;
import no.brobygger.report.page.works.ResponseCurves.Panel;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;

/**
 * How far up its curve each activity stands: a panel for each, beside each other, all with the same height from 0 to
 * 100 % and each with its own money. The baseline is a grey point, the proposal a ring; nothing where nothing is spent.
 */
final class ResponseCurvesFigure implements Figure {
    private static final int WIDTH = 657;
    private static final int HEIGHT = 108;
    private static final double LEFT = 34;
    private static final double GAP = 14;
    private static final double WIDEST = 240;
    private static final double TOP = 32;
    private static final double BOTTOM = 92;
    private static final double BOLD_LETTER = 5.6;
    /** Room that a percentage needs beside its point. */
    private static final double LABEL = 30;
    private static final double BELOW = 12;

    @Override
    public String id() {
        return "response-curves";
    }

    @Override
    public String svg(InvestmentReport report, Wording wording) {
        ResponseCurves curves = report.money().response();
        return curves.panels().isEmpty() ? "" : new Drawing(curves, wording).draw();
    }

    /** One picture being drawn. */
    private static final class Drawing {
        private final ResponseCurves curves;
        private final Wording wording;
        private final Svg svg;
        private final Axis y = new Axis(0, 1, BOTTOM, TOP);

        private Drawing(ResponseCurves curves, Wording wording) {
            this.curves = curves;
            this.wording = wording;
            this.svg = new Svg(WIDTH, HEIGHT, alternative());
        }

        private String draw() {
            int count = curves.panels().size();
            double step = Math.min((WIDTH - LEFT) / count, WIDEST);
            for (double share : new double[] {0, 0.5, 1}) {
                svg.text(LEFT - 5, y.at(share) + 3.6, Svg.Anchor.END, Palette.GREY, percent(share));
            }
            for (int i = 0; i < count; i++) {
                panel(curves.panels().get(i), LEFT + i * step, LEFT + (i + 1) * step - GAP);
            }
            return svg.end();
        }

        private void panel(Panel panel, double left, double right) {
            Axis x = new Axis(0, panel.curve().get(panel.curve().size() - 1).spend(), left, right);
            svg.text(left, 10, Svg.Anchor.START, Palette.INK, true, fitted(wording.show(panel.name()), right - left));
            panel.nextReturn().forEach(next -> svg.text(left, 22, Svg.Anchor.START, Palette.GREY, wording.say(next)));
            for (double share : new double[] {0, 0.5, 1}) {
                svg.line(left, y.at(share), right, y.at(share), share == 0 ? Palette.GREY : Palette.LIGHT,
                        share == 0 ? 1.2 : 0.8);
            }
            svg.stroke(panel.curve().stream().map(p -> Svg.number(x.at(p.spend())) + ' ' + Svg.number(y.at(p.share())))
                    .collect(Collectors.joining("L", "M", "")), Palette.INK, 1.6, "");
            if (!panel.isUnchanged()) {
                mark(panel.baseline(), x, Palette.GREY, Palette.GREY);
            }
            mark(panel.proposal(), x, Palette.PAPER, Palette.ACCENT);
            shares(panel, x);
            spends(panel, x);
        }

        private void mark(Point point, Axis x, String fill, String colour) {
            svg.line(x.at(point.spend()), y.at(0), x.at(point.spend()), y.at(point.share()), colour, 0.8);
            svg.circle(x.at(point.spend()), y.at(point.share()), 3, fill, colour);
        }

        /** The larger below its point, the smaller above it, as the curve leaves room: it rises, and ever more slowly. */
        private void shares(Panel panel, Axis x) {
            boolean proposalIsLarger = panel.proposal().spend() >= panel.baseline().spend();
            Point larger = proposalIsLarger ? panel.proposal() : panel.baseline();
            Point smaller = proposalIsLarger ? panel.baseline() : panel.proposal();
            share(larger, x, y.at(larger.share()) + BELOW < BOTTOM - 2, proposalIsLarger);
            if (!panel.isUnchanged() && smaller.spend() > 0) {
                share(smaller, x, x.at(smaller.spend()) - x.from() < LABEL, !proposalIsLarger);
            }
        }

        private void share(Point point, Axis x, boolean below, boolean proposed) {
            svg.text(x.at(point.spend()) + (below ? 5 : -4), y.at(point.share()) + (below ? BELOW : -5),
                    below ? Svg.Anchor.START : Svg.Anchor.END, proposed ? Palette.ACCENT : Palette.GREY, proposed,
                    percent(point.share()));
        }

        private void spends(Panel panel, Axis x) {
            boolean proposalIsLarger = panel.proposal().spend() >= panel.baseline().spend();
            List<Point> points = panel.isUnchanged() ? List.of(panel.proposal())
                    : proposalIsLarger ? List.of(panel.baseline(), panel.proposal())
                    : List.of(panel.proposal(), panel.baseline());
            List<String> amounts = points.stream().map(p -> wording.show(new Value.Amount(p.spend(), curves.scale())))
                    .toList();
            double[] centres = LabelRow.centres(points.stream().mapToDouble(p -> x.at(p.spend())).toArray(),
                    LabelRow.halfWidths(amounts, amounts), WIDTH);
            for (int i = 0; i < centres.length; i++) {
                boolean proposed = points.get(i).equals(panel.proposal());
                svg.text(centres[i], BOTTOM + 13, Svg.Anchor.MIDDLE, proposed ? Palette.ACCENT : Palette.GREY, proposed,
                        amounts.get(i));
            }
        }

        private static String fitted(String text, double width) {
            int most = (int) (width / BOLD_LETTER);
            return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
        }

        private String percent(double share) {
            return wording.show(new Value.Percent(share, 0));
        }

        private String alternative() {
            String panels = curves.panels().stream().map(this::said).collect(Collectors.joining("; "));
            return wording.say(Statement.of("response.alt").with("title", new Value.Word(curves.title()))
                    .with("panels", new Value.Text(panels)));
        }

        private String said(Panel panel) {
            String said = wording.say(Statement.of(panel.isUnchanged() ? "response.alt.same" : "response.alt.panel")
                    .with("name", panel.name()).with("before", money(panel.baseline()))
                    .with("before-share", new Value.Percent(panel.baseline().share(), 0))
                    .with("spend", money(panel.proposal()))
                    .with("share", new Value.Percent(panel.proposal().share(), 0)));
            return said + panel.nextReturn().stream().map(next -> ", " + wording.say(next)).collect(Collectors.joining());
        }

        private Value money(Point point) {
            return new Value.Money(point.spend(), curves.scale());
        }
    }
}
