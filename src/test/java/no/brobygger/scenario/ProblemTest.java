package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_shows_its_line_with_a_caret_under_the_place() {
        Problem problem = new Problem(new Location("fjord.yaml", 12, 5), "x is 3; it must be 4.", "ab: x");
        assertEquals("""
                fjord.yaml:12:5: x is 3; it must be 4.
                  12 | ab: x
                     |     ^""", problem.text());
    }

    @Test
    void the_caret_counts_characters_not_the_halves_of_rare_ones() {
        assertEquals("  1 | 😀: x\n    |    ^",
                new Problem(new Location("f", 1, 4), "m", "😀: x").text().substring("f:1:4: m\n".length()));
    }

    @Test
    void a_file_or_an_override_as_a_whole_shows_no_line() {
        assertEquals("--set a=1: m", new Problem(Location.whole("--set a=1"), "m", "").text());
    }

    @Test
    void text_of_the_file_cannot_steer_the_terminal() {
        String hostile = "\u001b[2J\u0007\u009b31m\u202e\u200b\u2028";
        Problem problem = new Problem(new Location(hostile, 1, 1), hostile, hostile);
        assertTrue(problem.text().codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.LINE_SEPARATOR));
        assertTrue(problem.message().startsWith("␛[2J␇"));
    }

    @Test
    void of_a_very_long_line_only_the_part_around_the_place_is_shown() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        String[] shown = new Problem(new Location("f", 1, 501), "m", line).text().split("\n");
        assertTrue(shown[1].length() < 140);
        assertEquals('X', shown[1].charAt(shown[2].indexOf('^')));
    }

    @Test
    void problems_stand_in_the_order_of_the_lines_each_once() {
        Problem later = new Problem(new Location("f", 9, 1), "later", "");
        Problem earlier = new Problem(new Location("f", 2, 7), "earlier", "");
        Problems problems = new Problems();
        problems.add(later);
        problems.add(earlier);
        problems.add(later);
        assertEquals(List.of(earlier, later),
                assertThrows(ScenarioException.class, problems::throwIfAny).problems());
    }
}
