package no.brobygger.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.report.excel.AnalysisWorkbook;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.SimulationSettings;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a second program works it out: LibreOffice, every formula anew. */
class WorkbookTest {
    private static final List<String> SHIPPED = List.of("fjord-small", "dish-2015", "nordic-power", "nordisk-detail");
    private static final long[] SEEDS = {3, 5, 8, 13, 21, 34};
    private static final int FIRST_CHECK = 5;
    private static final int PROGRAM = 2;
    private static final int WORKBOOK = 3;

    /** What is changed in the cells of a shipped scenario: its path, the number, and the same for the program. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("fjord-small", "customers.churn", "0.17", "customers.churn=17%"),
            List.of("fjord-small", "finance.discount-rate", "0.12", "finance.discount-rate=12%"),
            List.of("fjord-small", "marketing.brand.half-life", "6", "marketing.brand.half-life=6"),
            List.of("nordisk-detail", "tilbud.lifts.volume", "0.02", "marketing.tilbud.lifts.volume=2%"));

    @TempDir
    private Path folder;
    private final Map<String, XSSFWorkbook> opened = new TreeMap<>();

    @AfterEach
    void close() throws IOException {
        for (XSSFWorkbook workbook : opened.values()) {
            workbook.close();
        }
    }

    @Test
    void every_check_holds_and_a_changed_cell_gives_what_the_program_gives() throws Exception {
        Map<String, Analysis> analyses = new LinkedHashMap<>();
        for (String name : SHIPPED) {
            analyses.put(name, analysis(name));
        }
        for (long seed : SEEDS) {
            analyses.put("generated-" + seed, few(ScenarioReader.read(new java.io.ByteArrayInputStream(
                    GeneratedScenario.lively(seed).getBytes(StandardCharsets.UTF_8)), List.of())));
        }
        for (Map.Entry<String, Analysis> analysis : analyses.entrySet()) {
            Files.write(folder.resolve(analysis.getKey() + ".xlsx"), workbook(analysis.getValue()));
        }
        Map<String, Analysis> changed = new LinkedHashMap<>();
        for (int i = 0; i < CHANGES.size(); i++) {
            List<String> change = CHANGES.get(i);
            Files.write(folder.resolve("changed-" + i + ".xlsx"),
                    changed(workbook(analyses.get(change.get(0))), change.get(1), Double.parseDouble(change.get(2))));
            changed.put("changed-" + i, analysis(change.get(0), change.get(3)));
        }

        Path results = LibreOffice.recalculated(folder);

        for (String name : analyses.keySet()) {
            XSSFWorkbook workbook = open(results, name);
            assertNoErrors(name, workbook);
            assertMeasures(name, analyses.get(name), workbook);
            assertTrue(checks(workbook).getRow(2).getCell(PROGRAM).getBooleanCellValue(), name + ": not all checks hold");
        }
        for (String name : changed.keySet()) {
            assertMeasures(name, changed.get(name), open(results, name));
        }
    }

    @Test
    void equal_inputs_give_equal_bytes() {
        assertArrayEquals(workbook(analysis("fjord-small")), workbook(analysis("fjord-small")));
    }

    private static void assertMeasures(String name, Analysis analysis, XSSFWorkbook workbook) {
        Sheet checks = checks(workbook);
        int line = FIRST_CHECK;
        for (PlanAnalysis plan : analysis.plans()) {
            for (Measure measure : Measure.values()) {
                MeasureValue value = plan.central().measures().get(measure);
                if (value != null && measure != Measure.MARGINAL_RETURN) {
                    Cell found = checks.getRow(line).getCell(WORKBOOK);
                    String place = name + " " + plan.plan().name() + " " + measure.key();
                    if (value.isDefined()) {
                        double floor = 1e-6 * (measure.kind() == Measure.Kind.MONEY ? analysis.scenario().yearlyRevenue() : 1);
                        assertEquals(value.value(), found.getNumericCellValue(), 1e-9 * Math.max(Math.abs(value.value()), floor),
                                place);
                    } else {
                        assertEquals(CellType.STRING, type(found), place);
                    }
                }
                line += value == null ? 0 : 1;
            }
        }
    }

    private static void assertNoErrors(String name, XSSFWorkbook workbook) {
        List<String> errors = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (type(cell) == CellType.ERROR) {
                        errors.add(name + ": " + sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        assertEquals(List.of(), errors);
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static Sheet checks(XSSFWorkbook workbook) {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    private XSSFWorkbook open(Path results, String name) throws IOException {
        try (InputStream file = Files.newInputStream(results.resolve(name + ".xlsx"))) {
            XSSFWorkbook workbook = new XSSFWorkbook(file);
            opened.put(name, workbook);
            return workbook;
        }
    }

    private static byte[] changed(byte[] file, String path, double value) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheetAt(1)) {
                if (row.getCell(0) != null && row.getCell(0).toString().endsWith(path)) {
                    row.getCell(1).setCellValue(value);
                    workbook.write(bytes);
                    return bytes.toByteArray();
                }
            }
        }
        throw new IllegalArgumentException("There is no input " + path + ".");
    }

    private static byte[] workbook(Analysis analysis) {
        return AnalysisWorkbook.of(analysis, Manifest.of("brobygger 1.0.0", analysis.scenario()));
    }

    private static Analysis analysis(String name, String... overrides) {
        return few(ScenarioReader.read("scenarios/" + name + ".yaml", Stream.of(overrides).toList()));
    }

    private static Analysis few(Scenario scenario) {
        return new Analyst(scenario.with(new SimulationSettings(100, 1, SimulationSettings.Sampling.LATIN_HYPERCUBE)))
                .analyse(2);
    }
}
