package no.brobygger.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.pipeline.SampleCase;
import no.brobygger.pipeline.Stages;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseSummaryTest {
    @TempDir
    Path folder;

    @Test
    void the_summary_says_verdict_ask_plans_and_files() {
        List<String> lines = summary(SampleCase.scenario("Marketing 2027"));
        String text = String.join(" ", lines);
        assertEquals("Marketing 2027", lines.get(0));
        assertTrue(lines.get(1).startsWith("Fjord, Software & Søn · 18\u00a0months from Jan\u00a02027"), lines.get(1));
        assertTrue(text.contains("Verdict: Not recommended."), text);
        assertTrue(text.contains("We ask for NOK\u00a018.0m more than “current” over 18\u00a0months."), text);
        assertTrue(text.contains("The probability of losing money is"), text);
        assertTrue(text.contains("current (baseline)") && text.contains("more (proposal)"), text);
        assertTrue(text.contains("The central case is worth"), text);
        assertTrue(lines.get(lines.size() - 1).endsWith("out: analysis.pdf, results.json, monthly.csv"), text);
    }

    @Test
    void the_table_shows_what_the_analysis_found() {
        Analysis analysis = SampleCase.analysis();
        String row = summary(SampleCase.scenario("x")).stream().filter(l -> l.startsWith("less")).findFirst().get();
        String npv = String.format(java.util.Locale.ROOT, "%.1f", analysis.plan("less").summary(Measure.NPV).mean() / 1e6);
        assertEquals(npv.replace('-', '\u2212'), row.split(" +")[1]);
        assertTrue(row.endsWith("0.0"), row);
    }

    @Test
    void a_proposal_that_saves_money_is_not_called_an_investment() {
        String text = String.join(" ", summary(proposing(SampleCase.scenario("x"), "less")));
        assertTrue(text.contains("We ask to spend NOK\u00a09.0m less than “current”"), text);
        assertTrue(text.contains("No money has to be put in first."), text);
    }

    @ParameterizedTest
    @CsvSource({"more, en, and, baseline", "less, en, and, baseline", "current, en, and, baseline",
        "more, nb, og, basislinje", "less, nb, og, basislinje", "more, da, og, baseline", "less, da, og, baseline"})
    void long_names_and_many_plans_stay_within_24_lines_of_80_columns(String proposal, String language, String and,
                                                                      String baseline) {
        Scenario scenario = proposing(SampleCase.scenario("A very long title 広告 ".repeat(20)), proposal);
        List<String> lines = summary(crowded(scenario), "--language", language);
        assertTrue(lines.size() <= 24, () -> String.join("\n", lines));
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertTrue(TerminalText.width(line) <= 80, line);
        }
        assertTrue(lines.stream().anyMatch(line -> line.matches(and + " \\d (more|til|mere) i.+file.+")), String.join("\n", lines));
        assertTrue(lines.stream().anyMatch(line -> line.contains("(" + baseline + ")")));
    }

    @Test
    void text_of_the_scenario_cannot_steer_the_terminal() {
        List<String> lines = summary(crowded(SampleCase.scenario("Budget\u001b]0;owned\u0007 \u202Ereversed\nline")));
        String text = String.join("\n", lines);
        assertFalse(text.chars().anyMatch(c -> c < 0x20 && c != '\n' || c == 0x7F || c == 0x202E), text);
        assertTrue(lines.get(0).endsWith("reversed line"), lines.get(0));
    }

    private List<String> summary(Scenario scenario, String... options) {
        Stages simulated = Invocation.simulated("");
        Stages stages = new Stages((source, overrides) -> scenario, simulated.analysing(), simulated.rendering());
        List<String> arguments = new ArrayList<>(List.of("run", "a.yaml", "--trials", "100", "-o",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        Invocation run = Invocation.of(stages, arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return run.outLines();
    }

    private static Scenario proposing(Scenario s, String proposal) {
        return with(s, s.heading(), s.plans(), proposal);
    }

    /** Nine plans with long labels, a long company and currency. */
    private static Scenario crowded(Scenario s) {
        List<Plan> plans = new ArrayList<>();
        for (Plan p : s.plans()) {
            plans.add(new Plan(p.name(), "A label\u001b[1m that goes on and on ".repeat(10), p.budget(), p.split(),
                    p.phasing(), p.campaigns(), p.costs()));
        }
        for (int i = 0; i < 6; i++) {
            Plan p = s.plans().get(2);
            plans.add(new Plan("another-" + i, "", p.budget(), p.split(), p.phasing(), p.campaigns(), p.costs()));
        }
        Heading heading = new Heading(s.heading().title(), "A company with a long name ".repeat(10), "DOLLARS", "", "",
                "", "", new Heading.Notes(Optional.empty(), Optional.empty()));
        return with(s, heading, plans, s.proposal());
    }

    private static Scenario with(Scenario s, Heading heading, List<Plan> plans, String proposal) {
        return new Scenario(heading, s.context(), s.usualBrandShare(), s.language(), s.horizon(), s.segments(),
                s.finance(), s.firm(), s.activities(), s.indices(), s.rivals(), s.risks(), s.correlations(), plans, s.baseline(), proposal,
                s.kpis(), s.followUp(), s.simulation(), s.origin());
    }
}
