package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void a_line_ends_after_spaces() {
        assertEquals(List.of("We ", "ask  ", "for\u00a0more."), parts("We ask  for\u00a0more."));
    }

    @Test
    void a_number_stays_whole() {
        assertEquals(List.of("NOK\u00a0\u2212112.6m, ", "1\u00a0234,5\u00a0mill.\u00a0kr ", "12-18 ", "3/4"),
                parts("NOK\u00a0\u2212112.6m, 1\u00a0234,5\u00a0mill.\u00a0kr 12-18 3/4"));
    }

    @Test
    void a_compound_word_may_be_cut_at_its_joint() {
        assertEquals(List.of("long-", "term ", "brand/", "activation ", "\u2212and"), parts("long-term brand/activation \u2212and"));
    }

    @Test
    void writing_without_spaces_may_be_cut_between_signs() {
        assertEquals(List.of("東", "京 ", "plan"), parts("東京 plan"));
    }

    @Test
    void an_empty_text_has_no_place_to_break() {
        assertEquals(List.of(), parts(""));
    }

    private static List<String> parts(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
