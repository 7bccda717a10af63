package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void control_characters_and_marks_of_direction_lose_their_power() {
        assertEquals("a \uFFFD[31mb\uFFFDc\uFFFD", TerminalText.line("a\n\u001b[31mb\u202Ec\u0085"));
        assertEquals("Søn – 100 %", TerminalText.line("Søn – 100 %"));
    }

    @Test
    void a_line_that_is_too_wide_ends_in_an_ellipsis() {
        assertEquals("abcd…", TerminalText.fit("abcdefgh", 5));
        assertEquals("abcde", TerminalText.fit("abcde", 5));
    }

    /** Two columns for a wide letter, none for a combining accent: Unicode Standard Annex 11. */
    @Test
    void columns_are_counted_as_the_terminal_shows_them() {
        assertEquals(6, TerminalText.width("広告x\u0301x"));
        assertEquals("広…", TerminalText.fit("広告広告", 4));
        assertEquals("広告  |", TerminalText.left("広告", 6) + "|");
        assertEquals("  e\u0301|", TerminalText.right("e\u0301", 3) + "|");
    }

    @Test
    void a_paragraph_breaks_between_words() {
        assertEquals(List.of("one two", "three", "four-f…"), TerminalText.wrap("one two three four-five-six", 7));
    }
}
