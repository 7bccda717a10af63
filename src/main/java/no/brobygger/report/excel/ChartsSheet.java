package no.brobygger.report.excel;

import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.ledger.RowId;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Plan;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;

/** Charts that follow the cells: cumulative cash against the baseline, share of the market. */
final class ChartsSheet {
    private static final String CASH = "cumulative-cash-difference";
    private static final int TOP = 3;
    private static final int LINES = 27;
    private static final int WIDTH = 15;
    private static final double LINE_WIDTH = 2.25;
    private static final int YEARS_BY_QUARTER = 24;
    private static final String PROPOSAL = "1F4E79";
    private static final String BASELINE = "8A929B";
    private static final List<String> COLOURS =
            List.of("B5541C", "3B7D4F", "7A4B94", "8A7A1F", "2E8C9A", "A33B5E", "5A6470");
    private static final List<PresetLineDash> DASHES = List.of(PresetLineDash.DASH, PresetLineDash.DOT,
            PresetLineDash.DASH_DOT);

    private final Book book;
    private final Page page;
    private int line = TOP;

    private ChartsSheet(Book book) {
        this.book = book;
        this.page = book.page("charts");
    }

    static void write(Book book) {
        ChartsSheet charts = new ChartsSheet(book);
        charts.page.text(0, 0, book.tabs().get("charts"), Look.TITLE);
        charts.page.text(1, 0, book.subtitle(), Look.NOTE);
        charts.page.tab("3B7D4F");
        charts.page.printAcross();
        List<Plan> plans = book.scenario().plans();
        List<Plan> others = plans.stream().filter(plan -> !plan.name().equals(book.scenario().baseline())).toList();
        if (!others.isEmpty()) {
            charts.cash(others);
        }
        charts.draw(book.word("workbook.chart.share"), "share", plans, 1, NumberFormats.PERCENT);
    }

    private void cash(List<Plan> plans) {
        int months = book.scenario().horizon().months();
        MoneyScale scale = MoneyScale.of(plans.stream().flatMapToDouble(plan -> IntStream.rangeClosed(0, months)
                .mapToDouble(t -> book.results.number(row(plan, CASH), t))));
        draw(book.say(Statement.of("workbook.chart.cash").with("unit", new Value.MoneyUnit(scale))), CASH, plans, 0,
                NumberFormats.count(scale));
    }

    private static RowId row(Plan plan, String key) {
        return new RowId("plan." + plan.name(), key);
    }

    private void draw(String title, String row, List<Plan> plans, int first, String format) {
        if (line > TOP) {
            page.breakBefore(line - 1);
        }
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, line, WIDTH, line + LINES));
        line += LINES + 2;
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
        months.setTickLabelPosition(AxisTickLabelPosition.LOW);
        months.setNumberFormat(book.months());
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setNumberFormat(format);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, months, values);
        lines.setVaryColors(false);
        plans.forEach(plan -> add(lines, plan, row(plan, row), first));
        chart.plot(lines);
        thinOut(chart);
    }

    /** A label for every quarter or half-year; the library has no call for it. */
    private void thinOut(XSSFChart chart) {
        String every = book.scenario().horizon().months() <= YEARS_BY_QUARTER ? "3" : "6";
        try (XmlCursor axis = chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            String namespace = axis.getName().getNamespaceURI();
            axis.toEndToken();
            for (String what : List.of("tickLblSkip", "tickMarkSkip")) {
                axis.beginElement(what, namespace);
                axis.insertAttributeWithValue("val", every);
                axis.toNextToken();
            }
        }
    }

    private void add(XDDFLineChartData lines, Plan plan, RowId row, int first) {
        int last = book.scenario().horizon().months();
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) lines.addSeries(months(row.sheet(), first, last),
                figures(row, first, last));
        series.setTitle(CellText.of(book.label(plan)), null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(stroke(plan));
    }

    /** The proposal dark and solid, the baseline grey and solid, the others in colours and dashed. */
    private XDDFLineProperties stroke(Plan plan) {
        List<Plan> others = book.scenario().plans().stream().filter(this::isOther).toList();
        int number = others.indexOf(plan);
        String colour = number >= 0 ? COLOURS.get(number % COLOURS.size())
                : plan.name().equals(book.scenario().proposal()) ? PROPOSAL : BASELINE;
        XDDFLineProperties stroke = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(colour))));
        stroke.setWidth(LINE_WIDTH);
        stroke.setPresetDash(new XDDFPresetLineDash(number >= 0 ? DASHES.get(number % DASHES.size()) : PresetLineDash.SOLID));
        return stroke;
    }

    private boolean isOther(Plan plan) {
        return !plan.name().equals(book.scenario().proposal()) && !plan.name().equals(book.scenario().baseline());
    }

    private XDDFDataSource<Double> months(String sheet, int first, int last) {
        Double[] days = IntStream.rangeClosed(first, last).mapToObj(t ->
                DateUtil.getExcelDate(book.scenario().horizon().month(t).atEndOfMonth())).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> months = XDDFDataSourcesFactory.fromArray(days,
                book.addresses.heads(sheet, first, last));
        months.setFormatCode(book.months());
        return months;
    }

    private XDDFNumericalDataSource<Double> figures(RowId row, int first, int last) {
        Double[] figures = IntStream.rangeClosed(first, last).mapToObj(t -> book.results.number(row, t))
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(figures, book.addresses.range(row, first, last, ""));
    }
}
