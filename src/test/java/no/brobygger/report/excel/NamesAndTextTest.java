package no.brobygger.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a scenario calls its plans and inputs, and whatever it says of them, a spreadsheet takes it as it is meant. */
class NamesAndTextTest {
    private static final List<String> PLANS = List.of("a/b", "a\\b", "a:b", "[x]*?", "'quoted'", "History", "history", "",
            "   ", "Read me", "READ ME", "=1+1", "Ærlig, øl & å", "x".repeat(40), "x".repeat(39), "\u0000\u0007", "𝄞".repeat(20));

    /** The rules are those of Excel, as Apache POI checks them. */
    @Test
    void any_plan_name_gives_a_legal_and_unique_sheet_name() {
        SheetNames names = new SheetNames();
        Set<String> taken = new HashSet<>(Set.of("history"));
        for (String plan : PLANS) {
            String name = names.of(plan);
            WorkbookUtil.validateSheetName(name);
            assertTrue(taken.add(name.toLowerCase(Locale.ROOT)), plan + " gives " + name + " again");
            assertFalse(Character.isHighSurrogate(name.charAt(name.length() - 1)), "half a character: " + name);
        }
    }

    @Test
    void any_path_gives_a_cell_name_that_a_spreadsheet_takes_and_no_other_has() throws Exception {
        CellNames names = new CellNames();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Inputs");
            for (String path : List.of("customers.churn", "customers-churn", "CUSTOMERS.CHURN", "AB12", "R1C1", "r", "C", "true",
                    "1st.thing", "plans.a b.costs.x/y", "segments.bånd.churn[1]", "x".repeat(300), "x".repeat(301), "=1+1")) {
                // Throws where the name is not legal or is taken.
                workbook.createName().setNameName(names.of(path));
            }
            assertEquals(14, workbook.getNumberOfNames());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1+1", " =1+1", "\r\n=1"})
    void text_is_never_a_formula(String text) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Page page = new Page(workbook.createSheet("x"), new Styles(workbook), "mmm yyyy");
            XSSFCell cell = page.text(0, 0, text, Look.WORDS);
            assertEquals(org.apache.poi.ss.usermodel.CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed(), "becomes a formula once it is edited: " + text);
        }
    }

    @Test
    void what_xml_cannot_hold_and_what_a_cell_cannot_hold_stays_out() {
        assertEquals("ab", CellText.of("a\u0000\u0007\u202eb"));
        assertEquals("a\uFFFDb", CellText.of("a\uD800b"));
        // ECMA-376, 22.9.2.19 (ST_Xstring): _xHHHH_ stands for a character, and _x005F_ for the underscore itself.
        assertEquals("_x005F_x0041_", CellText.of("_x0041_"));
        String longest = CellText.of("𝄞".repeat(20_000));
        assertTrue(longest.length() <= CellText.LONGEST && longest.endsWith("𝄞…"));
    }
}
