package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, true);
    private long seconds;
    private final ProgressLine line = new ProgressLine(terminal, () -> seconds * 1_000_000_000L);

    @Test
    void nobody_who_has_not_begun_to_wait_sees_it() {
        line.begun("trials");
        line.show();
        line.close();
        assertEquals("", written());
    }

    @Test
    void time_left_is_in_proportion_to_the_trials_that_are_left() {
        seconds = 100;
        line.begun("trials");
        seconds = 130;
        line.finished(500, 2_000);
        line.show();
        assertEquals("\rtrials: 25 % of 2,000, 1:30 left\r", written());
    }

    @Test
    void a_step_without_a_measure_is_named() {
        seconds = 2;
        line.begun("pdf");
        line.show();
        assertEquals("\rpdf ...\r", written());
    }

    @Test
    void a_shorter_line_covers_the_longer_one_and_closing_leaves_none() {
        seconds = 2;
        line.begun("percentiles");
        line.show();
        line.begun("pdf");
        line.show();
        line.close();
        assertEquals("\rpercentiles ...\r" + "\rpdf ...        \r" + "\r       \r", written());
        line.show();
        assertEquals("", written());
    }

    private String written() {
        String text = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return text;
    }
}
