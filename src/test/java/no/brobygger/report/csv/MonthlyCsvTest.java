package no.brobygger.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Series;
import no.brobygger.pipeline.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyCsvTest {
    private static final Analysis ANALYSIS = SampleCase.analysis();
    private static final List<String> LINES =
            Arrays.asList(new String(MonthlyCsv.of(ANALYSIS), StandardCharsets.UTF_8).split("\r\n"));

    @Test
    void there_is_one_line_per_plan_month_and_series() {
        assertEquals("plan,month,series,central,mean,p10,p50,p90", LINES.get(0));
        assertEquals(1 + 3 * 18 * Series.values().length, LINES.size());
        assertTrue(LINES.stream().allMatch(line -> line.chars().filter(c -> c == ',').count() == 7));
    }

    @Test
    void a_series_without_band_or_central_value_has_empty_fields() {
        assertTrue(line("more,2027-02,marketing").endsWith(",2000000.0,,,,"));
        assertTrue(line("more,2028-06,cumulative-cash-difference").contains("-difference,,"));
    }

    @Test
    void a_band_stands_beside_the_central_value() {
        String[] fields = line("more,2027-03,customers").split(",");
        assertEquals(ANALYSIS.plan("more").central().monthly().get(Series.CUSTOMERS)[2], Double.parseDouble(fields[3]));
        assertEquals(ANALYSIS.plan("more").monthly().get(Series.CUSTOMERS).p90()[2], Double.parseDouble(fields[7]));
    }

    /** Quoting as in RFC 4180, section 2; formula starts as listed by OWASP, "CSV Injection". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"a,b|\"a,b\"", "say \"no\"|\"say \"\"no\"\"\"",
            "=1+1|'=1+1", "+1|'+1", "-1|'-1", "@x|'@x", "plain|plain"})
    void text_is_quoted_and_never_a_formula(String text, String field) {
        assertEquals("h\r\n" + field, new CsvTable("h").text(text).toString());
    }

    private static String line(String start) {
        return LINES.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
