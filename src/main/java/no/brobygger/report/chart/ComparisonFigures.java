package no.brobygger.report.chart;

import no.brobygger.report.comparison.ComparisonReport;
import no.brobygger.report.wording.Wording;

/** The charts of a comparison. */
public final class ComparisonFigures {
    private ComparisonFigures() {
    }

    /**
     * The chart of that name as an SVG element.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String svg(String id, ComparisonReport report, Wording wording) {
        return switch (id) {
            case "plan-worth" -> PlanWorthDrawing.svg(report.worth(), wording);
            case "reasons" -> ReasonsWaterfall.svg(report.why().get(0), wording);
            default -> throw new IllegalArgumentException("There is no figure '" + id + "'; there are plan-worth, reasons.");
        };
    }
}
