package no.brobygger.report.excel;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** One sheet of the workbook while it is written. Lines and columns count from 0. */
final class Page {
    private static final int WIDTH_UNIT = 256;
    private static final float LINE_HEIGHT = 13f;
    private static final double PIXELS_OF_CHARACTER = 7;
    private static final double PIXELS_BETWEEN = 5;
    /** Of A4 across between the margins, at 96 to the inch. */
    private static final double PIXELS_OF_PAPER = 960;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final String dates;

    /** @param dates how they are shown */
    Page(XSSFSheet sheet, Styles styles, String dates) {
        this.sheet = sheet;
        this.styles = styles;
        this.dates = dates;
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Text, never a formula whatever it begins with. */
    XSSFCell text(int line, int column, String text, Look look) {
        String safe = CellText.of(text);
        XSSFCell cell = cell(line, column, CellText.looksLikeFormula(safe) ? styles.quoted(look) : styles.of(look));
        cell.setCellValue(safe);
        return cell;
    }

    /** A number as a value; nothing where there is none. */
    XSSFCell number(int line, int column, double number, Look look, String format) {
        XSSFCell cell = cell(line, column, styles.of(look, format));
        if (Double.isFinite(number)) {
            cell.setCellValue(number);
        }
        return cell;
    }

    void date(int line, int column, LocalDate day, Look look) {
        cell(line, column, styles.of(look, dates)).setCellValue(DateUtil.getExcelDate(day));
    }

    /**
     * A formula with what it gives; where that is words, they are grey. The text is not parsed here, which would take
     * most of the time.
     *
     * @param formula without the equals sign
     */
    XSSFCell formula(int line, int column, String formula, Figure gives, Look look, String format) {
        XSSFCell made = cell(line, column, look == Look.REASON_OF_LINE ? styles.of(look)
                : gives instanceof Figure.Words ? styles.of(Look.REASON) : styles.of(look, format));
        CTCell cell = made.getCTCell();
        cell.addNewF().setStringValue(formula);
        if (gives instanceof Figure.Number number) {
            cell.setV(Double.toString(number.value()));
        } else if (gives instanceof Figure.Truth truth) {
            cell.setT(STCellType.B);
            cell.setV(truth.holds() ? "1" : "0");
        } else {
            cell.setT(STCellType.STR);
            cell.setV(CellText.of(((Figure.Words) gives).text()));
        }
        return made;
    }

    private XSSFCell cell(int line, int column, XSSFCellStyle style) {
        XSSFRow row = sheet.getRow(line);
        XSSFCell cell = (row == null ? sheet.createRow(line) : row).createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** Widths in characters, from the first column on. */
    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            width(column, column, characters[column]);
        }
    }

    void width(int first, int last, int characters) {
        for (int column = first; column <= last; column++) {
            sheet.setColumnWidth(column, characters * WIDTH_UNIT);
        }
    }

    /** How many lines a text takes in a column that is so many digits wide, of short words; rather one too many. */
    static int lines(String text, int width) {
        return (int) text.lines().mapToLong(line -> 1 + line.length() / width).sum();
    }

    /** The most lines that what a formula gives takes in a column. */
    static int lines(Figure gives, int width) {
        return gives instanceof Figure.Words words ? lines(words.text(), width) : 1;
    }

    /** Room for so many lines of text. */
    void height(int line, int lines) {
        if (lines > 1) {
            sheet.getRow(line).setHeightInPoints(LINE_HEIGHT * lines);
        }
    }

    /** Colour of the tab, as six hexadecimal digits. */
    void tab(String colour) {
        sheet.setTabColor(new XSSFColor(Styles.rgb(colour)));
    }

    /** Folds columns away, to be opened with a click. */
    void fold(int first, int last) {
        sheet.groupColumn(first, last);
        for (int column = first; column <= last; column++) {
            sheet.setColumnHidden(column, true);
        }
        sheet.getColumnHelper().getColumn(last + 1, false).setCollapsed(true);
    }

    /** Keeps the lines above and the columns to the left of a cell in view, and prints them on every page. */
    void freeze(int line, int column) {
        sheet.createFreezePane(column, line);
        String tab = Addresses.quoted(sheet.getSheetName()) + "!";
        String columns = column == 0 ? "" : tab + "$A:$" + Addresses.letters(column - 1) + ",";
        // The sheet's own methods cannot read the name back if the tab has a comma in it.
        XSSFName titles = sheet.getWorkbook().createName();
        titles.setNameName(XSSFName.BUILTIN_PRINT_TITLE);
        titles.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
        titles.setRefersToFormula(columns + tab + "$1:$" + line);
    }

    /** A4 across, as wide as the paper, as many pages down as it takes; the name and number of the page below. */
    void printAcross() {
        XSSFPrintSetup print = paper();
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** A4 upright on one page. */
    void printOnOnePage() {
        printAcross();
        sheet.getPrintSetup().setOrientation(PrintOrientation.PORTRAIT);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** A new page from a line on. */
    void breakBefore(int line) {
        sheet.setRowBreak(line - 1);
    }

    /** A4 across, so small that columns of so many characters in all fit, a new page before each of the columns. */
    void printInParts(int columns, int characters, int... breaks) {
        double pixels = PIXELS_OF_CHARACTER * characters + PIXELS_BETWEEN * columns;
        paper().setScale((short) Math.min(100, Math.floor(100 * PIXELS_OF_PAPER / pixels)));
        for (int column : breaks) {
            sheet.setColumnBreak(column - 1);
        }
    }

    private XSSFPrintSetup paper() {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setOrientation(PrintOrientation.LANDSCAPE);
        sheet.getFooter().setLeft("&F – &A");
        sheet.getFooter().setRight("&P / &N");
        return print;
    }
}
