package no.brobygger.decision.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is asked about, and from where on, is that of the scenario format's last paragraph. */
class ChallengesTest {

    @Test
    void there_is_nothing_to_ask_about_the_sound_scenario() {
        assertEquals(List.of(), new Example("sound", false, Map.of()).raised());
    }

    @Test
    void every_challenge_has_an_example_on_either_side_of_its_line() {
        for (Challenge challenge : Challenges.REGISTER) {
            List<Boolean> sides = Example.all().stream().filter(e -> e.key().equals(challenge.key()))
                    .map(Example::fires).sorted().toList();
            assertEquals(List.of(false, true), sides, challenge.key());
        }
        assertEquals(2 * Challenges.REGISTER.size(), Example.all().size());
    }

    @TestFactory
    Stream<DynamicTest> a_challenge_fires_on_its_own_example_and_no_other_does() {
        return Example.all().stream().map(example -> DynamicTest.dynamicTest(example.toString(),
                () -> assertEquals(example.fires() ? List.of(example.key()) : List.of(), example.raised())));
    }

    @Test
    void a_finding_leads_to_the_line_that_it_is_about() {
        Example.all().stream().filter(Example::fires).flatMap(e -> e.findings().stream()).forEach(finding -> {
            assertTrue(finding.location().isPresent() || finding.path().startsWith("finance"), finding.toString());
        });
    }

    @Test
    void every_challenge_of_the_package_is_in_the_register() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/no/brobygger/decision/challenge"))) {
            assertEquals(files.filter(ChallengesTest::isChallenge).map(file -> file.getFileName().toString()).sorted().toList(),
                    Challenges.REGISTER.stream().map(c -> c.getClass().getSimpleName() + ".java").sorted().toList());
        }
    }

    private static boolean isChallenge(Path file) {
        try {
            return Files.readString(file).contains(" implements Challenge ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A company without customers has no share that could triple. */
    @Test
    void a_start_from_nothing_is_no_tripled_share() {
        assertEquals(List.of(), new Example("start", false, Map.of("count: {value: 6_400", "count: {value: 0",
                "marketing:\n  brand: {kind: brand, ", "marketing:\n  brand: {kind: brand, reference-spend: 3M, "
                        + "lifts: {new-customers: {p10: 3%, p50: 14%, p90: 40%}}, ",
                "activation: {kind: activation, ", "activation: {kind: activation, reference-spend: 3M, "
                        + "lifts: {new-customers: {p10: 3%, p50: 16%, p90: 40%}}, ")).raised().stream()
                .filter("share-tripled"::equals).toList());
    }

    @Test
    void keys_are_unique() {
        assertEquals(Challenges.REGISTER.size(), Challenges.REGISTER.stream().map(Challenge::key).distinct().count());
    }
}
