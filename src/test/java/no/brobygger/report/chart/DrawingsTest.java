package no.brobygger.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.brobygger.decision.budget.CurvePoint;
import no.brobygger.decision.budget.FlatRegion;
import no.brobygger.report.page.options.NpvCurve;
import no.brobygger.report.page.risk.TornadoChart;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingsTest {
    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");
    private static final MoneyScale MILLIONS = new MoneyScale(MoneyScale.Unit.MILLION, 1);

    /** A parabola with its summit of 16 at a share of 0.4. */
    static NpvCurve parabola() {
        List<CurvePoint> points = IntStream.rangeClosed(0, 20).mapToObj(i -> point(i / 20.0)).toList();
        return new NpvCurve(Statement.of("curve.split").with("unit", new Value.MoneyUnit(MILLIONS)),
                Statement.of("curve.budget.note.none").with("gain", Value.Word.of("curve.gain.none"))
                        .with("from", new Value.Percent(0.35, 0))
                        .with("to", new Value.Percent(0.45, 0)),
                points, new FlatRegion(0.35, 0.45),
                List.of(mark("curve.proposal", 0.5, true), mark("curve.published", 0.46, false),
                        mark("curve.best", 0.4, false)),
                List.of(new NpvCurve.Tick(0, new Value.Percent(0, 0)), new NpvCurve.Tick(1, new Value.Percent(1, 0))),
                MILLIONS);
    }

    private static CurvePoint point(double at) {
        double mean = 1e6 * (16 - 100 * (at - 0.4) * (at - 0.4));
        return new CurvePoint(at, mean, mean - 12e6, mean + 15e6);
    }

    private static NpvCurve.Mark mark(String key, double at, boolean proposed) {
        return new NpvCurve.Mark(Statement.of(key), new Value.Percent(at, 0), point(at), proposed);
    }

    static TornadoChart tornado() {
        return new TornadoChart(Statement.of("tornado.title").with("count", new Value.Number(2, 0))
                .with("unit", new Value.MoneyUnit(MILLIONS)), 5e6,
                List.of(new TornadoChart.Bar(new Value.Text("marketing.brand.lifts.new-customers"),
                                new Value.Percent(0.04, 0), new Value.Percent(0.35, 0), -30e6, 60e6),
                        new TornadoChart.Bar(new Value.Text("customers.churn"), new Value.Percent(0.11, 0),
                                new Value.Percent(0.15, 0), 15e6, -2e6)), MILLIONS);
    }

    @Test
    void a_curve_tells_its_marks_in_words() throws Exception {
        String told = parsed(CurveDrawing.svg(parabola(), ENGLISH)).getAttribute("alt");

        assertTrue(told.contains("proposal at 50%: mean NOK\u00a015.0m, P10 NOK\u00a03.0m, P90 NOK\u00a030.0m."), told);
        assertTrue(told.contains("best at 40%: mean NOK\u00a016.0m"), told);
    }

    @Test
    void a_mark_sits_on_the_curve() throws Exception {
        NodeList circles = parsed(CurveDrawing.svg(parabola(), ENGLISH)).getElementsByTagName("circle");

        double best = Double.parseDouble(((Element) circles.item(0)).getAttribute("cy"));
        for (int i = 1; i < circles.getLength(); i++) {
            assertTrue(Double.parseDouble(((Element) circles.item(i)).getAttribute("cy")) >= best);
        }
        assertEquals(3, circles.getLength());
    }

    @Test
    void labels_stand_apart_and_inside() {
        assertArrayEquals(new double[] {20, 60, 100},
                LabelRow.centres(new double[] {10, 15, 200}, new double[] {20, 20, 20}, 120), 1e-12);
    }

    @Test
    void a_tornado_tells_where_each_driver_stands() throws Exception {
        String told = parsed(TornadoDrawing.svg(tornado(), ENGLISH)).getAttribute("alt");

        assertTrue(told.contains("Central case NOK\u00a05.0m."), told);
        assertTrue(told.contains("customers.churn: NOK\u00a015.0m at 11%, NOK\u00a0\u22122.0m at 15%."), told);
    }

    @Test
    void a_bar_that_falls_has_its_high_end_at_the_left() throws Exception {
        NodeList texts = parsed(TornadoDrawing.svg(tornado(), ENGLISH)).getElementsByTagName("text");

        assertTrue(at(texts, "15%") < at(texts, "11%"));
        assertTrue(at(texts, "4%") < at(texts, "35%"));
    }

    private static double at(NodeList texts, String text) {
        return IntStream.range(0, texts.getLength()).mapToObj(i -> (Element) texts.item(i))
                .filter(e -> e.getTextContent().equals(text)).mapToDouble(e -> Double.parseDouble(e.getAttribute("x")))
                .findFirst().orElseThrow();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
