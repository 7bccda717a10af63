package no.brobygger.report.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be written into the input cells of a sheet; anything else the spreadsheet refuses, as a run would. */
final class AllowedValues {
    /** Above any number that a spreadsheet holds without loss. */
    private static final String UNBOUNDED = "1E+15";

    private final Map<Bounds, CellRangeAddressList> cells = new LinkedHashMap<>();

    void add(XSSFCell cell, Bounds bounds) {
        add(cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex(), bounds);
    }

    /** The cells of a line in the columns {@code first … last}. */
    void add(int line, int first, int last, Bounds bounds) {
        cells.computeIfAbsent(bounds, b -> new CellRangeAddressList()).addCellRangeAddress(line, first, line, last);
    }

    void write(XSSFSheet sheet, Book book) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        cells.forEach((bounds, where) -> {
            String low = FormulaText.literal(bounds.low());
            String high = Double.isInfinite(bounds.high()) ? UNBOUNDED : FormulaText.literal(bounds.high());
            DataValidation rule = helper.createValidation(helper.createNumericConstraint(
                    bounds.whole() ? ValidationType.INTEGER : ValidationType.DECIMAL, OperatorType.BETWEEN, low, high), where);
            rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
            rule.setShowErrorBox(true);
            rule.setEmptyCellAllowed(false);
            rule.createErrorBox(book.word("workbook.bounds.title"), book.say(bounds.statement()));
            sheet.addValidationData(rule);
        });
    }
}
