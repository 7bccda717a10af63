package no.brobygger.scenario.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import no.brobygger.scenario.ScenarioException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a file can be wrong, and what is said about it: see {@code wrong-files.txt}. */
class WrongFilesTest {

    static List<WrongFile> cases() throws IOException {
        return WrongFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_wrong_file_gets_all_its_problems_with_their_places(WrongFile wrong) {
        ScenarioException e = assertThrows(ScenarioException.class,
                () -> ScenarioReader.read(wrong.stream(), wrong.overrides()));
        List<String> said = e.problems().stream().map(p -> p.location() + ": " + p.message()).toList();
        assertEquals(String.join("\n", wrong.problems()), String.join("\n", said));
    }
}
