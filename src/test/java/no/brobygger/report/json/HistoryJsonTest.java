package no.brobygger.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.brobygger.report.history.Headline;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {
    private static final Headline RUN = new Headline(new Manifest("brobygger 1.0.0", "a.yaml", "3f5a",
            List.of("customers.churn=\"12%\"\n", "months=24"), -7, 10_000, "latin-hypercube"), "more", -1.25e6, 0.625,
            "not-recommended");

    @Test
    void a_run_is_one_line_and_reads_back() {
        String line = new String(HistoryJson.line(RUN), StandardCharsets.UTF_8);
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertTrue(line.contains("\"npv\":-1250000.0"), line);
        assertEquals(new History(true, List.of(RUN, RUN), List.of()), HistoryJson.read(line + line));
    }

    @Test
    void lines_that_no_run_has_written_are_counted_and_the_others_believed() {
        String line = new String(HistoryJson.line(RUN), StandardCharsets.UTF_8);
        String half = line.substring(0, 40) + "\n";
        History history = HistoryJson.read(half + line + "[]\n\n" + line.replace("-1250000.0", "\"much\"") + line
                + line.replace("-1250000.0", "1e999"));
        assertEquals(List.of(RUN, RUN), history.runs());
        assertEquals(List.of(1, 3, 5, 7), history.damaged());
    }
}
