package no.brobygger.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.history.History;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FiguresTest {

    private static final Wording ENGLISH = Wording.in(Language.EN, "NOK");

    /** There may be nothing to split, nothing spent, nothing uncertain. */
    private static final List<String> MAY_BE_MISSING = List.of("split-curve", "budget-curve", "tornado",
            "response-curves");

    static Stream<InvestmentReport> cases() {
        return Stream.of(CaseFixture.thatPays().fullReport(), CaseFixture.thatLoses().report(),
                CaseFixture.thatPaysLater().report(), CaseFixture.thatIsUncertain().report(),
                CaseFixture.thatCutsAndLoses().fullReport(), CaseFixture.thatMovesMoney().report(),
                CaseFixture.thatChangesNothing().report(), CaseFixture.thatPays().months(1).fullReport(),
                CaseFixture.thatPays().months(240).report(), CaseFixture.thatPays().size(1e-3).fullReport(),
                CaseFixture.thatPays().size(1e12).fullReport());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_chart_stays_within_its_frame_whatever_the_numbers(InvestmentReport report) throws Exception {
        for (Figure figure : Figures.ALL) {
            String drawn = figure.svg(report, ENGLISH);
            if (drawn.isEmpty()) {
                assertTrue(MAY_BE_MISSING.contains(figure.id()));
                continue;
            }
            Element svg = parsed(drawn);
            double width = Double.parseDouble(svg.getAttribute("width"));
            double height = Double.parseDouble(svg.getAttribute("height"));
            assertEquals(Math.rint(height), height, "the PDF step reads whole numbers only");
            NodeList texts = svg.getElementsByTagName("text");
            assertTrue(texts.getLength() > 0);
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                double x = Double.parseDouble(text.getAttribute("x"));
                double y = Double.parseDouble(text.getAttribute("y"));
                assertTrue(x >= 0 && x <= width && y > 0 && y <= height, figure.id() + ": " + text.getTextContent());
                double length = 5.4 * text.getTextContent().length();
                double from = switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - length;
                    case "middle" -> x - length / 2;
                    default -> x;
                };
                assertTrue(from >= -12 && from + length <= width + 12, figure.id() + " cuts " + text.getTextContent());
            }
        }
    }

    @Test
    void alternative_texts_give_the_numbers() throws Exception {
        InvestmentReport report = CaseFixture.thatPays().report();
        String bridge = parsed(Figures.named("value-bridge").svg(report, ENGLISH)).getAttribute("alt");
        assertTrue(bridge.contains("New customers NOK\u00a0+93.3m"), bridge);
        assertTrue(bridge.contains("NPV NOK\u00a0125.2m"), bridge);
        String cash = parsed(Figures.named("cumulative-cash").svg(report, ENGLISH)).getAttribute("alt");
        assertTrue(cash.contains("paid back in month\u00a019"), cash);
    }

    /** The scenario: brand rises from 6 to 30 million a year, activation from 24 to 30. */
    @Test
    void the_response_curves_say_where_both_plans_stand() throws Exception {
        Analysis fjord = new Analyst(ScenarioReader.read("scenarios/fjord-small.yaml",
                List.of("simulation.trials=500"))).analyse(1);
        String said = parsed(Figures.named("response-curves").svg(InvestmentReport.of(fjord, DecisionBasis.NONE,
                History.UNKNOWN, CaseFixture.manifest(fjord)), ENGLISH)).getAttribute("alt").replace('\u00a0', ' ');
        assertTrue(said.contains("brand: baseline NOK 500k, 38%, proposal NOK 2,500k, 76%, next 1 returns 0.31"), said);
        assertTrue(said.contains("activation: baseline NOK 2,000k, 71%, proposal NOK 2,500k, 76%"), said);
    }

    @ParameterizedTest
    @MethodSource("muchIsLeftAfterTheHorizon")
    void the_cash_fills_its_chart_however_much_is_left_after_the_horizon(InvestmentReport report) throws Exception {
        Element band = (Element) parsed(Figures.named("cumulative-cash").svg(report, ENGLISH))
                .getElementsByTagName("path").item(0);
        DoubleSummaryStatistics y = Stream.of(band.getAttribute("d").split("[MLZ]")).filter(point -> !point.isEmpty())
                .mapToDouble(point -> Double.parseDouble(point.split(" ")[1])).summaryStatistics();
        assertTrue(y.getMax() - y.getMin() > 150, "of 206 pixels: " + y);
    }

    static Stream<InvestmentReport> muchIsLeftAfterTheHorizon() {
        return Stream.of(CaseFixture.thatPaysLater().report(), CaseFixture.thatPaysLater().months(12).report(),
                CaseFixture.thatCuts().report());
    }

    @Test
    void gains_and_losses_differ_by_sign_as_well_as_by_colour() throws Exception {
        NodeList texts = parsed(Figures.named("value-bridge").svg(CaseFixture.thatPays().report(), ENGLISH))
                .getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("fill").equals(Palette.FAVOURABLE)) {
                assertTrue(text.getTextContent().startsWith("+"));
            }
            if (text.getAttribute("fill").equals(Palette.UNFAVOURABLE)) {
                assertTrue(text.getTextContent().startsWith("\u2212"));
            }
        }
    }

    @Test
    void names_of_the_scenario_are_escaped() throws Exception {
        String svg = Figures.named("cumulative-cash")
                .svg(CaseFixture.thatPays().baselineLabelled("\"><script>&").report(), ENGLISH);
        assertFalse(svg.contains("<script>"));
        assertTrue(parsed(svg).getAttribute("alt").contains("\"><script>&"));
    }

    @Test
    void every_chart_is_registered() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/no/brobygger/report/chart"))) {
            List<String> written = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("Figure") && !name.equals("Figure")).sorted().toList();
            assertEquals(written, Figures.ALL.stream().map(f -> f.getClass().getSimpleName()).sorted().toList());
        }
    }

    @Test
    void ticks_are_round_and_their_labels_differ() {
        Axis axis = new Axis(-3.2, 7.9, 0, 100);
        assertEquals(5, axis.step(3));
        assertEquals(List.of(-2.0, 0.0, 2.0, 4.0, 6.0), axis.ticks(2));
        assertEquals(0, Axis.decimals(5));
        assertEquals(1, Axis.decimals(0.2));
        assertEquals(2, Axis.decimals(0.05));
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
