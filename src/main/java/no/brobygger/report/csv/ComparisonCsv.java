package no.brobygger.report.csv;

import java.nio.charset.StandardCharsets;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.comparison.Comparison;
import no.brobygger.decision.comparison.Contestant;

/**
 * The file {@code comparison.csv}: one line per plan and measure. {@code expected} is that of the expected flow; a field
 * is empty where there is no such number.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {
    }

    /** The bytes of the file. */
    public static byte[] of(Comparison comparison) {
        CsvTable table = new CsvTable("number", "file", "plan", "measure", "central", "expected", "mean", "p10", "p50",
                "p90");
        for (int c = 0; c < comparison.contestants().size(); c++) {
            for (Measure measure : Measure.values()) {
                addLine(table, c + 1, comparison.contestants().get(c), measure);
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addLine(CsvTable table, int number, Contestant contestant, Measure measure) {
        PlanAnalysis plan = contestant.result();
        if (!measure.appliesTo(contestant.scenario())) {
            return;
        }
        table.text(String.valueOf(number)).text(contestant.source()).text(contestant.name()).text(measure.key())
                .number(plan.central().value(measure))
                .number(plan.expected().containsKey(measure) ? plan.expected().get(measure).value() : Double.NaN);
        Summary summary = plan.measures().get(measure);
        if (summary == null) {
            table.number(Double.NaN).number(Double.NaN).number(Double.NaN).number(Double.NaN);
        } else {
            table.number(summary.mean()).number(summary.p10()).number(summary.p50()).number(summary.p90());
        }
        table.endLine();
    }
}
