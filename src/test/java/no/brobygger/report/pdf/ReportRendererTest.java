package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.history.History;
import no.brobygger.report.html.Layout;
import no.brobygger.report.html.TemplateProblem;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRendererTest {

    private static final Analysis ANALYSIS = CaseFixture.thatPays().analysis();
    private static final PdfDocument DOCUMENT =
            ReportRenderer.document(CaseFixture.thatPays().report(), Optional.empty());
    private static final byte[] PDF = DOCUMENT.bytes();

    @TempDir
    private Path own;

    @Test
    void page_1_says_the_ask_and_the_npv_of_the_analysis() throws IOException {
        String page = text(PDF, 1, 1);
        assertTrue(page.contains("We ask for NOK 90.0m more than “Current plan” over 36 months."), page);
        assertTrue(page.contains("Net present value is NOK 162m at 9.0% (P10: NOK 26m, P90: NOK 338m)"), page);
        assertTrue(page.contains("Recommended"), page);
    }

    @Test
    void page_2_says_what_happens_without_a_decision() throws IOException {
        String page = text(PDF, 2, 2);
        assertTrue(page.startsWith("If we do nothing, our market share falls from 12.3% to 12.1% in 36 months; "
                + "with the proposal it ends at 13.8%"), page);
        assertTrue(page.contains("A budget of 12 months sees NOK −9m"), page);
        assertTrue(page.contains("Customers 6,400 6,400 7,307 +907"), page);
    }

    @Test
    void page_5_says_how_the_money_works() throws IOException {
        String page = text(PDF, 5, 5);
        assertTrue(page.startsWith("NOK 79.0m more in marketing adds NOK 150.5m of contribution, NOK 93.3m through "
                + "new customers"), page);
        assertTrue(page.contains("All customers 6,400 13.0% 434,538 −129,231 −127,308 178,000 205,000 27,000 7.6"), page);
    }

    @Test
    void equal_inputs_give_equal_bytes() {
        assertArrayEquals(PDF, pdf(CaseFixture.thatPays().analysis()));
    }

    @Test
    void every_page_has_company_hash_and_number() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            int pages = pdf.getNumberOfPages();
            assertEquals(9, pages);
            for (int i = 1; i <= pages; i++) {
                String foot = text(PDF, i, i);
                assertTrue(foot.contains("Fjord Software AS"), foot);
                assertTrue(foot.contains("input 3f5a9c0d"), foot);
                assertTrue(foot.contains("page " + i + " of " + pages), foot);
            }
        }
    }

    @Test
    void the_appendix_holds_the_file_its_inputs_and_what_produced_the_numbers() throws IOException {
        String text = text(PDF, 9, 9);
        for (String part : List.of("customers.churn", "CRM, lost customers Nov 2025 – Oct 2026", "11% 13% 15%",
                "company: Fjord Software AS", "brobygger 1.0.0", "latin-hypercube", "10,000",
                "3f5a9c0d7b1e44c2a1d9e8f7061b2c3d4e5f60718293a4b5c6d7e8f901234567")) {
            assertTrue(text.contains(part), part);
        }
    }

    @Test
    void the_pages_on_risk_evidence_and_follow_up_are_one_page_each() throws IOException {
        assertTrue(text(PDF, 6, 6).startsWith("3% of the trials lose money"), text(PDF, 6, 6));
        assertTrue(text(PDF, 6, 6).contains("More trials make these figures more precise, not more true"));
        assertTrue(text(PDF, 7, 7).startsWith("Benchmarks or judgement stand behind 10 of the 11 ranges"), text(PDF, 7, 7));
        assertTrue(text(PDF, 7, 7).contains("name no evidence against it"));
        assertTrue(text(PDF, 8, 8).startsWith("In Jun 2027, NOK 77.5m of the NOK 90.0m"), text(PDF, 8, 8));
        assertTrue(text(PDF, 8, 8).contains("Chief information officer (CIO)"));
    }

    /** Eighteen months, a lift of 90 %, nothing against it: fourteen questions, in the language with the longest words. */
    @Test
    void page_7_stays_one_page_where_much_is_asked() throws IOException {
        Analysis analysis = new Analyst(ScenarioReader.read("scenarios/fjord-small.yaml", List.of("months=18", "language=da",
                "marketing.brand.lifts={new-customers: 90%}", "simulation.trials=100"))).analyse(1);
        byte[] pdf = pdf(analysis);
        assertTrue(text(pdf, 7, 7).contains("Hvad en økonomidirektør ville spørge om (14)"), text(pdf, 7, 7));
        assertTrue(text(pdf, 7, 7).contains("Det, modellen ikke ved"), text(pdf, 7, 7));
    }

    @Test
    void the_document_is_tagged_titled_and_in_its_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Marketing investment 2027–2029", pdf.getDocumentInformation().getTitle());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), xmp);
            assertTrue(xmp.contains("<pdfaid:part>2</pdfaid:part>"), xmp);
            assertTrue(xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"), xmp);
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, 'Vi ber om 90,0 mill. kr mer enn «Current plan» over 36 måneder.', 'side 1 av', Vedlegg",
        "da, 'Vi beder om 90,0 mio. NOK mere end »Current plan« over 36 måneder.', 'side 1 af', Bilag"})
    void a_report_is_in_the_language_of_its_scenario(String key, String ask, String foot, String appendix)
            throws IOException {
        Language language = Language.valueOf(key.toUpperCase(Locale.ROOT));
        PdfDocument report = ReportRenderer.document(CaseFixture.thatPays().in(language).report(), Optional.empty());
        assertEquals(List.of(), report.warnings());
        try (PDDocument pdf = Loader.loadPDF(report.bytes())) {
            assertEquals(key, pdf.getDocumentCatalog().getLanguage());
            String text = text(report.bytes(), 1, pdf.getNumberOfPages());
            assertTrue(text.contains(ask) && text.contains(foot) && text.contains(appendix), text);
            assertFalse(text.contains("\u25a1"), text);
        }
    }

    @Test
    void the_one_pager_is_page_1_on_a_page_of_its_own() throws IOException {
        byte[] onePager = ReportRenderer.pdf(ReportRenderer.html(Layout.ONE_PAGER, CaseFixture.thatPays().report(),
                Optional.empty()), Optional.empty());
        try (PDDocument pdf = Loader.loadPDF(onePager)) {
            assertEquals(1, pdf.getNumberOfPages());
        }
        assertEquals(text(PDF, 1, 1).replaceAll("page 1 of \\d+", "page 1 of 1"), text(onePager, 1, 1));
    }

    @Test
    void every_page_of_the_story_has_a_bookmark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(List.of("Decision", "If we do nothing", "Options", "Cash and accounts", "How the money works",
                    "Risk", "Evidence and honesty", "Follow-up", "Appendix"), bookmarks);
        }
    }

    @Test
    void every_chart_has_its_numbers_in_the_alternative_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            List<String> alternatives = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            List<String> said = List.of("P90 NOK\u00a0164m", "P10 11.8%, P90 17.9%", "P10 NOK\u00a025.1m",
                    "NOK\u00a0180.0m in all, brand share 50%", "NPV NOK\u00a0125.2m", "marketing NOK\u00a0+79.0m",
                    "brand: baseline NOK\u00a01,250k", "brand NOK\u00a017.5m", "proposal 108.0", "P90 NOK\u00a0338m",
                    "records: 10 of the company’s own and 0 built in");
            assertEquals(said.size(), alternatives.size());
            for (int i = 0; i < said.size(); i++) {
                assertTrue(alternatives.get(i).contains(said.get(i)), alternatives.get(i));
            }
        }
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    alternatives.add(element.getAlternateDescription());
                }
                collect(element, alternatives);
            }
        }
    }

    @Test
    void only_the_fonts_of_the_report_are_in_the_document_and_all_are_embedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches(".*Source(Sans3|CodePro).*"), font.getName());
                }
            }
        }
    }

    @Test
    void the_fonts_have_a_glyph_for_everything_that_the_languages_write() throws IOException {
        String letters = Stream.of("en", "nb", "da").map(ReportRendererTest::messages).collect(Collectors.joining())
                + "æøåÆØÅéüß−–—€£$≤≥×÷±→…“”‘’«»»½²³°\u00a0\u2009\u202f\u25a1○";
        for (ReportFont font : List.of(ReportFont.REGULAR, ReportFont.SEMIBOLD)) {
            CmapLookup glyphs = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes())).getUnicodeCmapLookup();
            String missing = letters.codePoints().filter(c -> c >= ' ' && glyphs.getGlyphId(c) == 0).distinct()
                    .mapToObj(Character::toString).collect(Collectors.joining());
            assertEquals("", missing, font.name());
        }
    }

    private static String messages(String language) {
        try (var stream = ReportRendererTest.class.getResourceAsStream(
                "/no/brobygger/report/wording/messages_" + language + ".properties")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void style_sheet_and_markup_are_understood_without_a_warning() {
        assertEquals(List.of(), DOCUMENT.warnings());
    }

    @Test
    void whatever_a_scenario_holds_nothing_is_lost_and_page_1_is_one_page() throws IOException {
        String line = "  note: " + "very-long-text ".repeat(30) + "x".repeat(300) + "END";
        String file = IntStream.range(0, 400).mapToObj(i -> "key-" + i + ":").collect(Collectors.joining("\n"));
        byte[] pdf = pdf(CaseFixture.thatPays().company("Office Affiliates fflfi").title("東京 🚀 plan")
                .labelled("מחיר 🚀 label of many words, longer than any line of the table of plans has room for")
                .baselineLabelled("What we have always done and would go on doing without a decision").plans(8)
                .text(line + "\n" + file).analysis());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 9, pages + " pages");
            String text = text(pdf, 1, pages);
            for (String part : List.of("Office Affiliates fflfi", "plan", "label", "END", "key-399:")) {
                assertTrue(text.contains(part), part);
            }
            assertTrue(text(pdf, 2, 2).startsWith("If we do nothing, our market share falls"), text(pdf, 2, 2));
        }
    }

    @Test
    void only_pictures_that_the_template_holds_itself_are_shown() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        Path picture = Files.write(own.resolve("picture.png"), png.toByteArray());
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        assertEquals(List.of(1, 0, 0, 0), Stream.of(data, picture.toUri().toString(), picture.toString(),
                "http://localhost:1/picture.png").map(this::picturesOnPage2).toList());
    }

    private int picturesOnPage2(String source) {
        try {
            Files.createDirectories(own.resolve("pages"));
            Files.writeString(own.resolve("pages/cash.ftlx"),
                    "<div class=\"page\" id=\"cash\"><p>.</p><img alt=\"a picture\" src=\"" + source + "\"/></div>");
            for (String page : List.of("do-nothing", "options", "works")) {
                Files.writeString(own.resolve("pages/" + page + ".ftlx"), "<div id=\"" + page + "\"></div>");
            }
            Files.writeString(own.resolve("pages/appendix.ftlx"), "<div class=\"page\" id=\"appendix\"></div>");
            try (PDDocument pdf = Loader.loadPDF(pdf(ANALYSIS, Optional.of(own)))) {
                int pictures = 0;
                for (COSName ignored : pdf.getPage(1).getResources().getXObjectNames()) {
                    pictures++;
                }
                return pictures;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_template_that_is_not_well_formed_is_a_clear_problem() throws IOException {
        Path pages = Files.createDirectories(own.resolve("pages"));
        Files.writeString(pages.resolve("cash.ftlx"), "<div class=\"page\" id=\"cash\">\n<p>open</div>");
        TemplateProblem problem = assertThrows(TemplateProblem.class,
                () -> pdf(ANALYSIS, Optional.of(own)));
        assertTrue(problem.getMessage().startsWith("pages/cash.ftlx:2: the tags do not match: "), problem.getMessage());
        assertNotNull(problem.getCause());
    }

    @Test
    void a_style_sheet_that_is_not_understood_is_a_clear_problem() throws IOException {
        Files.writeString(own.resolve("own.css"), "h1 { color: #102030; }\nh2 { colr: #102030; }\n");
        TemplateProblem problem = assertThrows(TemplateProblem.class,
                () -> pdf(ANALYSIS, Optional.of(own)));
        assertEquals("own.css, about line 2: colr is an unrecognized CSS property. Ignoring declaration.",
                problem.getMessage().lines().findFirst().orElseThrow());
        assertTrue(problem.getMessage().contains("Mend the style sheet in " + own), problem.getMessage());
    }

    private static byte[] pdf(Analysis analysis) {
        return pdf(analysis, Optional.empty());
    }

    private static byte[] pdf(Analysis analysis, Optional<Path> templates) {
        return ReportRenderer.document(InvestmentReport.of(analysis, DecisionBasis.NONE, History.UNKNOWN,
                CaseFixture.manifest(analysis)), templates).bytes();
    }

    /** The words of some pages with ordinary spaces. */
    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
