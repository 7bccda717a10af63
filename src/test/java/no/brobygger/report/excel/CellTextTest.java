package no.brobygger.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "  =cmd|' /C calc'!A0", "\r\n=1"})
    void text_is_never_a_formula(String text) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFCell cell = new Page(workbook.createSheet("A"), new Styles(workbook)).text(0, 0, text, Look.WORDS);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
            assertFalse(cell.getStringCellValue().contains("\t"));
        }
    }

    @Test
    void a_text_of_40_000_characters_is_cut_with_a_sign_that_it_is() {
        String cut = CellText.of("x".repeat(40_000));
        // Excel: "Total number of characters that a cell can contain: 32,767 characters" (Excel specifications and limits).
        assertEquals(32_767, cut.length());
        assertTrue(cut.endsWith("…"));
    }

    @Test
    void a_cut_never_halves_a_character() {
        String cut = CellText.of("x".repeat(32_765) + "😀".repeat(10));
        assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 2)));
        assertTrue(cut.length() <= 32_767);
    }

    @Test
    void characters_that_xml_does_not_know_are_left_out() {
        assertEquals("ab\nc d", CellText.of("a\u0000b\nc\td\u001b"));
        assertEquals("\uFFFD", CellText.of("\uD800"));
    }

    @Test
    void what_a_spreadsheet_would_read_as_the_number_of_a_character_stays_as_written() {
        assertNotEquals("_x0041_", CellText.of("_x0041_"));
        assertEquals("_x005F_x0041_", CellText.of("_x0041_"));
    }
}
