package no.brobygger.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells in a workbook, each made once. Inputs are blue, formulas black, as in models of finance. */
final class Styles {
    private static final String GENERAL = "General";
    private static final String TEXT = "@";
    private static final short SIZE = 10;
    private static final short TITLE_SIZE = 14;

    private record Key(Look look, String format, boolean quoted) {
    }

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> known = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName("Arial");
        workbook.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    /** @param format how numbers are shown */
    XSSFCellStyle of(Look look, String format) {
        return known.computeIfAbsent(new Key(look, format, false), this::make);
    }

    XSSFCellStyle of(Look look) {
        return of(look, GENERAL);
    }

    /** For text that a spreadsheet would otherwise take for a formula once the cell is edited. */
    XSSFCellStyle quoted(Look look) {
        return known.computeIfAbsent(new Key(look, TEXT, true), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key.look()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (!key.format().equals(GENERAL)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        style.setQuotePrefixed(key.quoted());
        dress(style, key.look());
        return style;
    }

    private static void dress(XSSFCellStyle style, Look look) {
        switch (look) {
            case HEAD, HEAD_WORDS, HEAD_INDENTED -> {
                style.setAlignment(look == Look.HEAD ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                style.setIndention((short) (look == Look.HEAD_INDENTED ? 1 : 0));
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case SECTION -> fill(style, "EDF0F3");
            case PROSE, LABEL -> style.setWrapText(true);
            case UNIT -> indent(style);
            case SOURCE -> {
                style.setWrapText(true);
                indent(style);
            }
            case INPUT, FOLLOWS -> fill(style, "FFFBE6");
            case SUM, SUM_WORDS, SUM_UNIT -> {
                style.setBorderTop(BorderStyle.HAIR);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                if (look == Look.SUM_UNIT) {
                    indent(style);
                }
            }
            case REASON -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setWrapText(true);
            }
            case CHECK -> style.setAlignment(HorizontalAlignment.CENTER);
            default -> { }
        }
    }

    private static void indent(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case TITLE -> font(TITLE_SIZE, true, "000000");
            case HEAD, HEAD_WORDS, HEAD_INDENTED, SECTION, SUM, SUM_WORDS, CHECK -> font(SIZE, true, "000000");
            case NOTE, UNIT, SUM_UNIT, REASON, REASON_OF_LINE -> font(SIZE, false, "5A6470");
            case INPUT -> font(SIZE, false, "0000FF");
            default -> font(SIZE, false, "000000");
        };
    }

    private XSSFFont font(short size, boolean bold, String colour) {
        return fonts.computeIfAbsent(size + (bold ? "b" : "") + colour, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName("Arial");
            font.setFontHeightInPoints(size);
            font.setBold(bold);
            font.setColor(colour(colour));
            return font;
        });
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(rgb(hex));
    }

    /** Red, green and blue of six hexadecimal digits. */
    static byte[] rgb(String hex) {
        byte[] rgb = new byte[3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return rgb;
    }
}
