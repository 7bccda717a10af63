package no.brobygger.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private static final InvestmentReport REPORT = CaseFixture.thatPays().report();

    @TempDir
    private Path own;

    @Test
    void text_of_the_scenario_is_text_in_the_document() {
        String nasty = "<script>alert(1)</script> ${report} <#list 1..9 as x> & \"quoted\" ]]>";
        String html = html(Optional.empty(), CaseFixture.thatPays().title(nasty).company(nasty).labelled(nasty)
                .text("title: " + nasty + "\n").report());
        assertFalse(html.contains("<script"), "markup of the scenario got through");
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; ${report} &lt;#list 1..9 as x&gt; &amp; "));
    }

    @Test
    void a_file_of_ten_thousand_lines_has_room_for_five_digits_beside_it() {
        assertTrue(html(Optional.empty(), CaseFixture.thatPays().text("#\n".repeat(9_999)).report())
                .contains("<div class=\"code\">"));
        String html = html(Optional.empty(), CaseFixture.thatPays().text("#\n".repeat(10_000)).report());
        assertTrue(html.contains("<div class=\"code long\">"));
        assertTrue(html.contains("<span class=\"code-number\">10000</span>"));
    }

    @Test
    void a_template_of_the_user_stands_in_for_one_file_only() throws IOException {
        write("pages/cash.ftlx", "<div class=\"page\" id=\"cash\"><h1>${show(report.cash.title)}</h1><p>ours</p></div>");
        String html = html(Optional.of(own), REPORT);
        assertTrue(html.contains("<p>ours</p>"));
        assertTrue(html.contains("id=\"decision\""));
    }

    @Test
    void a_template_that_cannot_be_parsed_is_named_with_its_line() throws IOException {
        write("pages/cash.ftlx", "<div>\n<#if report>\n</div>");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
        assertTrue(problem.getMessage().startsWith("pages/cash.ftlx:"), problem.getMessage());
    }

    @Test
    void a_template_that_fails_is_named_with_its_line() throws IOException {
        write("pages/cash.ftlx", "<div>\n  ${report.cash.nothing.here}\n</div>");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
        assertEquals("pages/cash.ftlx:2:5: there is no 'report.cash.nothing'; docs/reference/templates.md lists what there is",
                problem.getMessage());
    }

    @Test
    void a_word_that_does_not_exist_is_named_with_the_line_that_asks_for_it() throws IOException {
        write("pages/cash.ftlx", "\n\n${word('no.such.word')}");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
        assertEquals("pages/cash.ftlx:3:3: There is no message 'no.such.word' in messages_en.properties.",
                problem.getMessage());
    }

    @Test
    void a_template_that_is_missing_is_named_with_the_line_that_includes_it() throws IOException {
        write("pages/cash.ftlx", "\n<#include 'gone.ftlx'>");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
        assertEquals("pages/cash.ftlx:2:1: there is no template pages/gone.ftlx", problem.getMessage());
    }

    @Test
    void a_figure_that_does_not_exist_names_those_that_do() throws IOException {
        write("pages/cash.ftlx", "${figure('pie')}");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
        assertTrue(problem.getMessage().contains("'pie'") && problem.getMessage().contains("cumulative-cash"),
                problem.getMessage());
    }

    @Test
    void a_directory_that_does_not_exist_is_a_clear_problem() {
        Path missing = own.resolve("missing");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(Optional.of(missing), REPORT));
        assertTrue(problem.getMessage().contains("missing"), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${report.class}",
        "${report.getClass()}",
        "${report?api}",
        "${report.decision.toString()}",
        "${report.manifest.of('x', report)}",
        "<#include '/etc/passwd'>",
        "<#include '../../pom.xml'>",
        "<#include 'file:///etc/passwd'>"})
    void a_template_reaches_nothing_but_the_report(String attempt) throws IOException {
        write("pages/cash.ftlx", attempt);
        assertThrows(TemplateProblem.class, () -> html(Optional.of(own), REPORT));
    }

    @Test
    void a_link_out_of_the_directory_is_not_followed() throws IOException {
        Path secret = Files.writeString(own.resolve("secret.txt"), "secret");
        Path inside = Files.createDirectories(own.resolve("templates/pages"));
        Files.createSymbolicLink(inside.resolve("cash.ftlx"), secret);
        assertThrows(TemplateProblem.class, () -> html(Optional.of(own.resolve("templates")), REPORT));
    }

    @Test
    void headings_go_down_by_one_level_at_a_time() {
        int level = 0;
        for (Matcher heading = Pattern.compile("<h([1-6])").matcher(html(Optional.empty(), REPORT)); heading.find();) {
            int next = Integer.parseInt(heading.group(1));
            assertTrue(next <= level + 1, "h" + next + " after h" + level);
            level = next;
        }
        assertEquals(2, level);
    }

    @Test
    void templates_carry_no_words_and_no_arithmetic() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> templates = files.filter(f -> f.toString().endsWith(".ftlx")).toList();
            assertTrue(templates.size() >= 5, templates.toString());
            for (Path template : templates) {
                String text = Files.readString(template);
                String words = text.replaceAll("(?s)<#--.*?-->", "").replaceAll("\\$\\{[^}]*}", "")
                        .replaceAll("</?[#@][^>]*>", "").replaceAll("<[^>]*>", "").replaceAll("&#[0-9]+;", "");
                assertTrue(words.codePoints().noneMatch(Character::isLetterOrDigit), template + ": " + words.strip());
                assertFalse(text.replaceAll("(?s)<#--.*?-->", "").matches("(?s).*\\$\\{[^}'\"]*[-+*%][^}]*}.*"),
                        template + " computes");
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String html(Optional<Path> templates, InvestmentReport report) {
        return new HtmlRenderer(templates).render(Layout.REPORT, report, Wording.in(Language.EN, "NOK"));
    }
}
