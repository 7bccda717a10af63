package no.brobygger.report.csv;

import java.nio.charset.StandardCharsets;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.scenario.Horizon;

/**
 * The file {@code monthly.csv}: one line per plan, month and series; UTF-8, numbers with a point, a field left empty
 * where a series has no central value or no band. Line breaks and quotes as in RFC 4180.
 */
public final class MonthlyCsv {
    private MonthlyCsv() {
    }

    /** The bytes of the file. */
    public static byte[] of(Analysis analysis) {
        CsvTable table = new CsvTable("plan", "month", "series", "central", "mean", "p10", "p50", "p90");
        for (PlanAnalysis plan : analysis.plans()) {
            addPlan(table, plan, analysis.scenario().horizon());
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addPlan(CsvTable table, PlanAnalysis plan, Horizon horizon) {
        for (int t = 1; t <= horizon.months(); t++) {
            for (Series series : Series.values()) {
                table.text(plan.plan().name()).text(horizon.month(t).toString()).text(series.key());
                addFigures(table, plan, series, t - 1);
                table.endLine();
            }
        }
    }

    private static void addFigures(CsvTable table, PlanAnalysis plan, Series series, int month) {
        table.number(series.isCentral() ? plan.central().monthly().get(series)[month] : Double.NaN);
        if (series.isBanded()) {
            Band band = plan.monthly().get(series);
            table.number(band.mean()[month]).number(band.p10()[month]).number(band.p50()[month])
                    .number(band.p90()[month]);
        } else {
            table.number(Double.NaN).number(Double.NaN).number(Double.NaN).number(Double.NaN);
        }
    }
}
