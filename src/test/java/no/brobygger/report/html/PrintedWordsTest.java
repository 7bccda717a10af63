package no.brobygger.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.ShippedCase;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.report.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a page has to say is left out by its template: every sentence, word and figure stands on its page. */
class PrintedWordsTest {
    private static final Pattern PAGE = Pattern.compile("<div class=\"page");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]+");
    private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'",
            "&apos;", "'");

    private Wording wording;

    @ParameterizedTest
    @ValueSource(strings = {"fjord-small", "dish-2015", "nordic-power", "nordisk-detail"})
    void every_page_prints_what_it_has_to_say(String name) throws ReflectiveOperationException {
        ShippedCase shipped = ShippedCase.of(name, "simulation.trials=500");
        InvestmentReport report = shipped.report(shipped.analysis().scenario().language());
        wording = Wording.in(report.language(), report.currency());
        String html = new HtmlRenderer(Optional.empty()).render(Layout.REPORT, report, wording);
        assertFalse(html.contains("±<b>"), "a line could end between a sign and its figure");
        String[] printed = PAGE.split(html);
        List<Record> pages = List.of(report.decision(), report.doNothing(), report.options(), report.cash(),
                report.money(), report.risk(), report.evidence(), report.followUp(), report.appendix());
        List<String> missing = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            look(pages.get(page), "page " + (page + 1), bare(text(printed[page + 1])), missing);
        }
        assertEquals(List.of(), missing);
    }

    private void look(Object said, String where, String printed, List<String> missing) throws ReflectiveOperationException {
        if (said instanceof Statement || said instanceof Value) {
            String words = said instanceof Statement statement ? wording.say(statement) : wording.show((Value) said);
            if (!printed.contains(bare(words))) {
                missing.add(where + ": " + words);
            }
        } else if (said instanceof Collection<?> items) {
            for (Object item : items) {
                look(item, where, printed, missing);
            }
        } else if (said instanceof Optional<?> optional && optional.isPresent()) {
            look(optional.get(), where, printed, missing);
        } else if (said instanceof Record) {
            for (RecordComponent part : said.getClass().getRecordComponents()) {
                look(part.getAccessor().invoke(said), where + " " + part.getName(), printed, missing);
            }
        }
    }

    private static String text(String html) {
        String text = MARKUP.matcher(html).replaceAll("");
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        return text.replace("&amp;", "&");
    }

    private static String bare(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
