package no.brobygger.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Heading;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void a_date_gets_the_words_of_the_language_and_other_text_stays() {
        assertEquals(List.of(Statement.of("report.date").with("date", new Value.Date(LocalDate.of(2026, 11, 25)))),
                lines("2026-11-25"));
        assertEquals(List.of(Statement.of("report.date").with("date", new Value.Text("Autumn 2026"))), lines("Autumn 2026"));
        assertEquals(List.of(), lines(" "));
    }

    private static List<Statement> lines(String date) {
        return Cover.of(new Heading("Plan", "Fjord", "NOK", "", "", "", date,
                new Heading.Notes(Optional.empty(), Optional.empty()))).lines();
    }
}
