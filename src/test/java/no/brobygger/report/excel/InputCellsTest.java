package no.brobygger.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.brobygger.analysis.Analyst;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the cells of inputs take: what the scenario format takes. */
class InputCellsTest {
    private static XSSFWorkbook workbook;
    /** Of the sheet of assumptions, by path. */
    private static final Map<String, DataValidation> RULES = new TreeMap<>();

    @BeforeAll
    static void open() throws IOException {
        Scenario scenario = ScenarioReader.read("scenarios/fjord-small.yaml", List.of("language=nb"));
        workbook = new XSSFWorkbook(new ByteArrayInputStream(AnalysisWorkbook.of(new Analyst(scenario.with(
                new SimulationSettings(20, 1, SimulationSettings.Sampling.MONTE_CARLO))).analyse(1),
                Manifest.of("brobygger 1.0.0", scenario))));
        XSSFSheet assumptions = workbook.getSheet("Forutsetninger");
        for (XSSFDataValidation rule : assumptions.getDataValidations()) {
            for (CellRangeAddress cells : rule.getRegions().getCellRangeAddresses()) {
                assertEquals(1, cells.getFirstColumn());
                cells.forEach(cell -> RULES.put(assumptions.getRow(cell.getRow()).getCell(0).getStringCellValue(), rule));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void a_share_has_the_bounds_of_the_format_and_says_so_in_the_language() {
        DataValidation churn = RULES.get("customers.churn");

        assertEquals("0.000001", churn.getValidationConstraint().getFormula1());
        assertEquals("0.999999", churn.getValidationConstraint().getFormula2());
        assertEquals("En kjøring godtar mer enn 0\u00a0% og mindre enn 100\u00a0% her.", churn.getErrorBoxText());
        assertEquals(DataValidation.ErrorStyle.STOP, churn.getErrorStyle());
        assertTrue(churn.getShowErrorBox());
    }

    @Test
    void months_that_are_counted_are_whole_and_others_are_not() {
        assertEquals(ValidationType.INTEGER, RULES.get("finance.price-delay").getValidationConstraint().getValidationType());
        assertEquals(ValidationType.INTEGER, RULES.get("marketing.brand.delay").getValidationConstraint().getValidationType());
        assertEquals(ValidationType.DECIMAL,
                RULES.get("marketing.brand.half-life").getValidationConstraint().getValidationType());
        assertEquals("En kjøring godtar hele tall her, 0 eller mer og høyst 60.",
                RULES.get("finance.price-delay").getErrorBoxText());
    }

    @Test
    void every_blue_cell_has_bounds() {
        XSSFSheet assumptions = workbook.getSheet("Forutsetninger");
        for (int line = 4; line <= assumptions.getLastRowNum(); line++) {
            assertTrue(RULES.containsKey(assumptions.getRow(line).getCell(0).getStringCellValue()), "line " + line);
        }
    }

    @Test
    void why_a_whole_line_has_no_figure_is_said_once() {
        XSSFSheet plan = workbook.getSheet("balanced");
        int line = 5;
        while (!plan.getRow(line).getCell(0).getStringCellValue().equals("Andel av reklametrykket")) {
            line += plan.getRow(line + 1) == null ? 2 : 1;
        }

        assertEquals("filen nevner ingen konkurrenter", plan.getRow(line).getCell(3).getStringCellValue());
        assertFalse(plan.getRow(line).getCell(3).getCellStyle().getWrapText());
        assertEquals(4, plan.getRow(line).getLastCellNum());
    }

    @Test
    void no_text_is_shrunk() {
        for (int style = 0; style < workbook.getNumCellStyles(); style++) {
            assertFalse(workbook.getCellStyleAt(style).getShrinkToFit());
        }
    }
}
