package no.brobygger.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code base keeps its rules. */
class ArchitectureTest {
    private static final String ROOT = "no.brobygger";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> the_program_keeps_every_rule() {
        return ArchitectureRules.of(ROOT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        assertEquals(List.of(), SourceRules.tooLong(SOURCES));
        assertEquals(List.of(), SourceRules.tooLong(Path.of("src/test/java")));
    }

    @Test
    void every_package_says_what_it_answers() throws IOException {
        assertEquals(List.of(), SourceRules.withoutPackageInfo(SOURCES));
    }
}
