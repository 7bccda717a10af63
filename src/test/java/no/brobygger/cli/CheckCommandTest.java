package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.brobygger.pipeline.SampleCase;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private static final Stages ONE_WRONG = RunCommandTest.reading((source, overrides) -> {
        if (source.name().startsWith("wrong")) {
            throw RunCommandTest.problem("margin is 172 %.");
        }
        return source.name().startsWith("asked") ? SampleCase.scenario("asked")
                : ScenarioReader.read(RunCommandTest.SOUND, overrides);
    });

    @Test
    void a_sound_file_has_no_problems() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "right.yaml");
        assertEquals(0, check.code());
        assertEquals("right.yaml: no problems\n", check.out());
        assertEquals("", check.err());
    }

    /** Of the sample case: 18 months, nothing against it, no figures to follow, no measurement. */
    @Test
    void what_would_be_asked_about_is_printed_and_counted() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "asked.yaml", "right.yaml");
        assertEquals(0, check.code());
        assertEquals(7, check.err().lines().count(), check.err());
        assertTrue(check.err().replace('\u00a0', ' ').contains(
                "asked.yaml: short-horizon: The horizon is 18 months; brand effects begin"), check.err());
        assertEquals("asked.yaml: no problems, 7 challenges\nright.yaml: no problems\n", check.out());
    }

    @Test
    void a_challenge_stands_with_the_line_that_it_is_about() {
        Invocation check = Invocation.of(Stages.standard(), "check", "scenarios/fjord-small.yaml");
        assertTrue(check.err().lines().anyMatch(line -> line.startsWith("scenarios/fjord-small.yaml:9:39: no-range: "
                + "market.churn stands as one certain number")), check.err());
    }

    @Test
    void strict_makes_a_challenge_an_error_unless_something_is_wrong() {
        assertEquals(3, Invocation.of(ONE_WRONG, "check", "--strict", "asked.yaml").code());
        assertEquals(0, Invocation.of(ONE_WRONG, "check", "--strict", "right.yaml").code());
        assertEquals(2, Invocation.of(ONE_WRONG, "check", "--strict", "asked.yaml", "wrong.yaml").code());
    }

    @Test
    void every_file_is_checked_and_all_problems_are_printed() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "wrong.yaml", "right.yaml", "wrong-too.yaml");
        assertEquals(2, check.code());
        assertEquals("right.yaml: no problems\n", check.out());
        assertTrue(check.err().endsWith("2 problems. Nothing was calculated.\n"), check.err());
    }

    @Test
    void quiet_prints_problems_only() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "--quiet", "asked.yaml", "right.yaml");
        assertEquals("", check.out() + check.err());
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "a\u001b[2Jb.yaml");
        assertEquals("a\uFFFD[2Jb.yaml: no problems\n", check.out());
    }
}
