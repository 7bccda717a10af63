package no.brobygger.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.brobygger.scenario.RankCorrelations.Remark;
import org.junit.jupiter.api.Test;

class RankCorrelationsTest {
    private static final Pattern RANGE = Pattern.compile("only be from (-?[0-9.]+) to (-?[0-9.]+);");
    private static final List<Assumption> INPUTS = List.of(uncertain("a"), uncertain("b"), uncertain("c"),
            uncertain("d"), uncertain("e"), uncertain("f"), input("fixed", "fixed", new Distribution.Fixed(3)),
            input("a", "a-too", new Distribution.Uniform(0, 1)));

    // The matrix of reference/copula.json, not_psd_example: smallest eigenvalue −0.8.
    @Test
    void an_impossible_matrix_names_the_pair_to_mend_and_its_range() {
        Remark problem = onlyProblem(wish("a", "b", 0.9, 10), wish("b", "c", 0.9, 11), wish("a", "c", -0.9, 12));
        assertEquals(12, problem.location().line());
        // 0.9² ± (1 − 0.9²), by the range of a partial correlation.
        assertEquals("the rank correlation of a and c is -0.9; given the other correlations it can only be "
                + "from 0.62 to 1.00; write a number of that range, or weaken the others.", problem.text());
    }

    @Test
    void the_pair_that_needs_the_smallest_change_is_named() {
        Remark problem = onlyProblem(wish("a", "b", -0.9, 10), wish("a", "c", 0.4, 11), wish("b", "c", 0.4, 12));
        // a and b may be 0.4² ± (1 − 0.4²), 0.22 away; the other two −0.36 ± √(0.84 × 0.19), 0.36 away.
        assertEquals(10, problem.location().line());
        assertTrue(problem.text().contains("a and b is -0.9; given the other correlations it can only be "
                + "from -0.68 to 1.00;"), problem.text());
    }

    @Test
    void a_pair_left_out_is_offered_too() {
        Remark problem = onlyProblem(wish("a", "b", 0.9, 10), wish("b", "c", 0.9, 11));
        // √(1 − 0.9²) = 0.436 is what 0.9 leaves to the other pair while a and c are unstated.
        assertEquals("the rank correlation of b and c is 0.9; given the other correlations it can only be "
                + "from -0.43 to 0.43; write a number of that range, or state that of a and c, from 0.62 to 1.00 "
                + "(unstated is 0).", problem.text());
    }

    @Test
    void where_no_single_change_mends_it_the_strongest_contradiction_is_named() {
        Remark problem = onlyProblem(wish("a", "b", 0.7, 1), wish("a", "c", 0.7, 2), wish("b", "c", -0.7, 3),
                wish("d", "e", -0.99, 4), wish("d", "f", 0.8, 5), wish("e", "f", 0.8, 6), wish("c", "d", 0.01, 7));
        assertEquals(4, problem.location().line());
        assertTrue(problem.text().contains("d and e is -0.99; it contradicts the other"), problem.text());
    }

    @Test
    void inputs_that_are_one_must_agree_on_all_others() {
        Remark problem = onlyProblem(wish("a", "b", 1, 1), wish("a", "c", 1, 2), wish("b", "c", 1, 3),
                wish("a", "d", 0.5, 4), wish("b", "d", 0.9, 5), wish("c", "d", 0.5, 6));
        assertTrue(problem.text().contains("b and d is 0.9; given the other correlations it can only be 0.50;"),
                problem.text());
    }

    @Test
    void every_number_of_the_offered_range_mends_the_matrix_and_none_beyond() {
        SplittableRandom random = new SplittableRandom(1);
        int offered = 0;
        for (int i = 0; i < 300; i++) {
            List<Correlation> wishes = generated(random);
            List<Remark> problems = RankCorrelations.of(INPUTS, wishes).problems();
            Matcher range = RANGE.matcher(problems.isEmpty() ? "" : problems.get(0).text());
            if (range.find()) {
                offered++;
                int line = problems.get(0).location().line();
                double low = Double.parseDouble(range.group(1));
                double high = Double.parseDouble(range.group(2));
                assertEquals(List.of(), problemsWith(wishes, line, low), range.group());
                assertEquals(List.of(), problemsWith(wishes, line, high), range.group());
                assertNotEquals(List.of(), problemsWith(wishes, line, low - 0.011), range.group());
                assertNotEquals(List.of(), problemsWith(wishes, line, high + 0.011), range.group());
            }
        }
        assertTrue(offered > 50, "only " + offered + " of the generated matrices were impossible");
    }

    @Test
    void a_singular_matrix_is_legal() {
        assertEquals(List.of(), problems(wish("a", "b", 1, 1), wish("a", "c", -1, 2), wish("b", "c", -1, 3)));
        assertEquals(List.of(), problems(wish("a", "b", -0.5, 1), wish("a", "c", -0.5, 2), wish("b", "c", -0.5, 3)));
    }

    @Test
    void groups_are_the_connected_streams_in_the_order_of_the_wishes() {
        RankCorrelations wishes = RankCorrelations.of(INPUTS, List.of(wish("c", "b", 0.5, 1), wish("d", "e", 0.2, 2),
                wish("a-too", "b", 0.3, 3)));
        assertEquals(List.of(List.of("d", "e"), List.of("c", "b", "a")),
                wishes.groups().stream().map(RankCorrelations.Group::streams).toList());
        assertEquals(0.3, wishes.groups().get(1).ranks()[2][1]);
        assertEquals(0, wishes.groups().get(1).ranks()[0][2]);
    }

    @Test
    void a_wish_for_one_number_has_no_effect_and_says_so() {
        RankCorrelations wishes = RankCorrelations.of(INPUTS, List.of(wish("a", "fixed", 0.5, 7)));
        assertEquals(List.of(), wishes.problems());
        assertEquals(List.of(), wishes.groups());
        assertEquals(List.of("fixed"), wishes.ignored().get(0).fixed());
        assertEquals(7, wishes.ignored().get(0).wish().location().line());
    }

    @Test
    void inputs_drawn_together_can_only_have_rank_correlation_1() {
        assertTrue(onlyProblem(wish("a", "a-too", 0.5, 1)).text().contains("one and the same unknown"));
        assertEquals(List.of(), problems(wish("a", "a-too", 1, 1)));
    }

    @Test
    void each_wrong_wish_has_its_own_problem() {
        assertTrue(onlyProblem(wish("a", "nowhere", 0.5, 1)).text().contains("no input 'nowhere'"));
        assertTrue(onlyProblem(wish("a", "a", 0.5, 1)).text().contains("with itself"));
        assertTrue(onlyProblem(wish("a", "b", 1.2, 1)).text().contains("is 1.2; write a number from -1 to 1"));
        assertTrue(onlyProblem(wish("a", "b", Double.NaN, 1)).text().contains("NaN"));
        Remark twice = onlyProblem(wish("a", "b", 0.5, 1), wish("b", "a", 0.6, 2));
        assertEquals("the rank correlation of b and a is 0.6 here and 0.5 at scenario.yaml:1:5; keep one of the two.",
                twice.text());
        assertEquals(2, problems(wish("a", "nowhere", 0.5, 1), wish("a", "a", 0.5, 2)).size());
    }

    /** Wishes for all pairs of four inputs, one on each line. */
    private static List<Correlation> generated(SplittableRandom random) {
        List<Correlation> wishes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                double rank = Math.rint(random.nextDouble(-90, 90)) / 100;
                wishes.add(wish(INPUTS.get(j).path(), INPUTS.get(i).path(), rank, wishes.size() + 1));
            }
        }
        return wishes;
    }

    private static List<Remark> problemsWith(List<Correlation> wishes, int line, double rank) {
        return RankCorrelations.of(INPUTS, wishes.stream().map(w -> w.location().line() != line ? w
                : wish(w.first(), w.second(), rank, line)).toList()).problems();
    }

    private static List<Remark> problems(Correlation... correlations) {
        return RankCorrelations.of(INPUTS, List.of(correlations)).problems();
    }

    private static Remark onlyProblem(Correlation... correlations) {
        List<Remark> problems = problems(correlations);
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    private static Correlation wish(String first, String second, double rank, int line) {
        return new Correlation(first, second, rank, new Location("scenario.yaml", line, 5));
    }

    private static Assumption uncertain(String path) {
        return input(path, path, new Distribution.Uniform(0, 1));
    }

    private static Assumption input(String stream, String path, Distribution distribution) {
        return new Assumption(path, stream, distribution, new Range(0, 10), Unit.NUMBER,
                new Provenance("", Evidence.UNSTATED, Optional.empty(), "", false, Optional.empty()));
    }
}
