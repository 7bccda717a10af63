package no.brobygger.report.csv;

import java.nio.charset.StandardCharsets;
import no.brobygger.decision.budget.Optima;
import no.brobygger.decision.budget.Optimum;
import no.brobygger.decision.budget.OptimumSplit;

/** The file {@code optimum.csv}: one line per horizon, attitude to risk and activity, shares of one. */
public final class OptimaCsv {
    private OptimaCsv() {
    }

    /** The bytes of the file. */
    public static byte[] of(Optima optima) {
        CsvTable table = new CsvTable("months", "for", "activity", "planned", "best", "alike-from", "alike-to");
        for (Optimum optimum : optima.byHorizon()) {
            for (OptimumSplit split : optimum.splits()) {
                for (int k = 0; k < optima.scenario().activities().size(); k++) {
                    table.text(String.valueOf(optimum.months())).text(split.objective().key())
                            .text(optima.scenario().activities().get(k).name()).number(optimum.planned().get(k))
                            .number(split.split().percents().get(k) / 100.0).number(split.flat().get(k).from())
                            .number(split.flat().get(k).to()).endLine();
                }
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
