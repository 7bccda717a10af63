package no.brobygger.scenario.yaml.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Measure;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template in every language is a scenario that runs, and all languages say the same. */
class TemplateTest {

    static Stream<Arguments> files() {
        return Arrays.stream(Template.values()).flatMap(t -> Arrays.stream(Language.values()).map(l -> Arguments.of(t, l)));
    }

    private static Scenario read(Template template, Language language) {
        return ScenarioReader.read(new ByteArrayInputStream(template.text(language).getBytes(StandardCharsets.UTF_8)),
                List.of("simulation.trials=500"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_template_runs_as_it_is(Template template, Language language) {
        Analysis analysis = new Analyst(read(template, language)).analyse(1);
        double npv = analysis.proposal().central().value(Measure.NPV);
        assertTrue(Double.isFinite(npv), "NPV is " + npv);
        assertEquals(List.of(), analysis.warnings());
        assertEquals(language, analysis.scenario().language());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_template_claims_no_records(Template template, Language language) {
        List<Assumption> stated = read(template, language).assumptions().stream()
                .filter(a -> !a.provenance().byDefault() && a.isUncertain()).toList();
        assertTrue(stated.size() > 6);
        assertEquals(List.of(), stated.stream().filter(a -> a.provenance().source().isEmpty()
                || a.provenance().evidence() == Evidence.RECORDS).map(Assumption::path).toList());
    }

    /** Names, numbers and evidence are the same; only texts differ. */
    @ParameterizedTest
    @EnumSource(Template.class)
    void every_language_has_the_same_numbers(Template template) {
        List<String> english = numbers(template, Language.EN);
        assertEquals(english, numbers(template, Language.NB));
        assertEquals(english, numbers(template, Language.DA));
    }

    private static List<String> numbers(Template template, Language language) {
        Scenario s = read(template, language);
        return Stream.concat(
                s.assumptions().stream().filter(a -> !a.path().startsWith("risks.") && !a.path().contains(".costs."))
                        .map(a -> a.path() + " " + a.distribution() + " " + a.provenance().evidence()),
                Stream.concat(s.assumptions().stream().map(a -> a.distribution().toString()),
                        s.plans().stream().map(p -> p.name() + p.budget() + p.split() + p.phasing()))).toList();
    }
}
