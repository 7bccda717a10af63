package no.brobygger.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.brobygger.architecture.planted.PlantedAtTheRoot;
import no.brobygger.architecture.planted.analysis.PlantedHelper;
import no.brobygger.architecture.planted.finance.measure.PlantedMeasure;
import no.brobygger.architecture.planted.model.PlantedModel;
import no.brobygger.architecture.planted.report.PlantedLibraries;
import no.brobygger.architecture.planted.report.wording.PlantedWords;
import no.brobygger.architecture.planted.scenario.PlantedScenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule catches a violation planted for it: a rule that cannot fail is no rule. */
class PlantedViolationTest {
    private static final String ROOT = "no.brobygger.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    private static final Map<String, Class<?>> CULPRITS = Map.ofEntries(
            Map.entry("every class lives in a layer", PlantedAtTheRoot.class),
            Map.entry("imports point left", PlantedModel.class),
            Map.entry("the report's parts point left", PlantedWords.class),
            Map.entry("packages are free of cycles", PlantedModel.class),
            Map.entry("a scenario knows no file format", PlantedScenario.class),
            Map.entry("finance.measure knows only numbers", PlantedMeasure.class),
            Map.entry("only pipeline and cli read scenario files", PlantedModel.class),
            Map.entry("no library but those listed", PlantedAtTheRoot.class),
            Map.entry("randomness only in sampling", PlantedModel.class),
            Map.entry("the clock only in pipeline and cli", PlantedModel.class),
            Map.entry("no default locale", PlantedModel.class),
            Map.entry("standard streams and exit only in cli", PlantedModel.class),
            Map.entry("files only at the edges", PlantedModel.class),
            Map.entry("no network and no other programs", PlantedModel.class),
            Map.entry("the same bits on every processor", PlantedModel.class),
            Map.entry("classes are final", PlantedAtTheRoot.class),
            Map.entry("names say what a thing is", PlantedHelper.class));

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_violation() {
        return ArchitectureRules.of(ROOT).entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            Class<?> culprit = CULPRITS.getOrDefault(rule.getKey(), PlantedLibraries.class);
            EvaluationResult result = rule.getValue().evaluate(PLANTED);
            assertTrue(result.hasViolation(), "caught nothing");
            String report = result.getFailureReport().toString();
            assertTrue(report.contains(culprit.getName()), report);
            assertTrue(report.contains("because"), "says no reason: " + report);
        }));
    }

    /** One line of {@link PlantedModel} for each way to reach the platform: none slips through. */
    @TestFactory
    Stream<DynamicTest> every_forbidden_call_is_caught() {
        return Map.of("randomness only in sampling", 7, "the clock only in pipeline and cli", 6,
                "no default locale", 8, "standard streams and exit only in cli", 3, "files only at the edges", 3,
                "no network and no other programs", 2, "the same bits on every processor", 4).entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> assertEquals(e.getValue(),
                        ArchitectureRules.of(ROOT).get(e.getKey()).evaluate(PLANTED)
                                .getFailureReport().getDetails().size())));
    }

    @Test
    void a_file_that_is_too_long_is_caught(@TempDir Path sources) throws IOException {
        Path file = Files.writeString(sources.resolve("Long.java"), "//\n".repeat(SourceRules.LONGEST_FILE + 1));
        assertEquals(List.of(file), SourceRules.tooLong(sources));
    }

    @Test
    void a_package_without_explanation_is_caught(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("A.java"), "class A {}");
        assertEquals(List.of(sources), SourceRules.withoutPackageInfo(sources));
    }
}
