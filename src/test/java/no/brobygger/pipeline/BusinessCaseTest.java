package no.brobygger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCaseTest {
    @Test
    void the_program_names_the_version_that_is_built() throws IOException {
        String version = BusinessCase.PROGRAM.replace("brobygger ", "");
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<artifactId>brobygger</artifactId>\n  <version>" + version + "</version>"), version);
    }

    @ParameterizedTest
    @CsvSource({"case.yaml, out/case", "/a/b/case.v2.yaml, out/case.v2", "-, out/standard-input", ".hidden, out/.hidden"})
    void results_go_to_a_folder_named_after_the_file(String file, Path folder) {
        assertEquals(folder, new ScenarioSource(file, InputStream.nullInputStream()).defaultFolder());
    }
}
