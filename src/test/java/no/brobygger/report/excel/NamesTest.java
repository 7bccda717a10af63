package no.brobygger.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The library itself says whether a spreadsheet takes a name. */
class NamesTest {
    private static final List<String> WISHES = List.of("Balanced", "balanced", "a/b", "a:b", "a?b", "a*b", "a\\b", "[x]",
            "'quoted'", "", " ", "History", "=1+1", "Æøå – 50 %", "x".repeat(60), "x".repeat(60) + "y", "😀".repeat(40),
            "Merkevare og kundeopplevelse til alle", "Merkevare og kundeopplevelse til alle", "tab\there");

    @Test
    void names_of_sheets_are_legal_and_each_stands_once() {
        SheetNames names = new SheetNames();
        Set<String> taken = new HashSet<>();
        for (String wish : WISHES) {
            String name = names.of(wish);
            WorkbookUtil.validateSheetName(name);
            assertTrue(taken.add(name.toLowerCase(Locale.ROOT)), name);
        }
    }

    @Test
    void names_of_cells_are_legal_and_each_stands_once() throws IOException {
        CellNames names = new CellNames();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A");
            for (String path : List.of("marketing.brand.half-life", "marketing.brand.half_life", "AB12", "r1c1", "R", "c",
                    "true", "12.x", "søk.å", "x".repeat(300), "x".repeat(300) + "y", "MARKETING.BRAND.HALF-LIFE")) {
                workbook.createName().setNameName(names.of(path));
            }
            assertEquals(12, workbook.getNumberOfNames());
        }
    }
}
