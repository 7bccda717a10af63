package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.brobygger.pipeline.SampleCase;
import no.brobygger.pipeline.Stages;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private static final Stages ONE_WRONG = RunCommandTest.reading((source, overrides) -> {
        if (source.name().startsWith("wrong")) {
            throw RunCommandTest.problem("margin is 172 %.");
        }
        return SampleCase.scenario("right");
    });

    @Test
    void a_sound_file_has_no_problems() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "right.yaml");
        assertEquals(0, check.code());
        assertEquals("right.yaml: no problems\n", check.out());
        assertEquals("", check.err());
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
        assertEquals("", Invocation.of(ONE_WRONG, "check", "--quiet", "right.yaml").out());
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        Invocation check = Invocation.of(ONE_WRONG, "check", "a\u001b[2Jb.yaml");
        assertEquals("a\uFFFD[2Jb.yaml: no problems\n", check.out());
    }
}
