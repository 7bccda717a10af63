package no.brobygger.report.chart;

import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;

/** A chart of the report. */
public interface Figure {

    /** The name by which a template places it. */
    String id();

    /** The chart as an SVG element with its numbers in the alternative text. */
    String svg(InvestmentReport report, Wording wording);
}
