package no.brobygger.report.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Summary;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private final Summary npv = CaseFixture.thatPays().analysis().proposal().summary(Measure.NPV);
    private final Headline now = run("now", 1, 5e6, "recommended");

    @Test
    void nothing_is_said_where_nothing_is_known() {
        assertEquals(List.of(), History.UNKNOWN.sentences(now, npv));
    }

    /** So that whoever runs a file again gets the same bytes. */
    @Test
    void a_repetition_is_no_variant() {
        assertEquals("honesty.history.none", sentence().key());
        assertEquals(sentence(), sentence(now, now));
    }

    @Test
    void variants_are_counted_once_with_their_last_headline() {
        Statement said = sentence(run("a", 1, -9e6, "not-recommended"), run("b", 1, 1e6, "first-stage"), now,
                run("a", 1, -4e6, "not-recommended"), run("a", 2, 2e6, "recommended"));
        assertEquals("honesty.history.many", said.key());
        assertEquals(3, number(said, "count"));
        assertEquals(2, number(said, "favourable"));
        assertEquals(List.of(-4e6, 2e6, -4e6, 2e6, 5e6), List.of(money(said, "first"), money(said, "last"),
                money(said, "lowest"), money(said, "highest"), money(said, "now")));
    }

    private Statement sentence(Headline... runs) {
        return new History(true, List.of(runs), List.of()).sentences(now, npv).get(0);
    }

    private static Headline run(String hash, long seed, double npv, String verdict) {
        return new Headline(new Manifest("brobygger", "a.yaml", hash, List.of(), seed, 1000, "latin-hypercube"), "more", npv,
                0.2, verdict);
    }

    private static double number(Statement said, String name) {
        return ((Value.Number) said.values().get(name)).number();
    }

    private static double money(Statement said, String name) {
        return ((Value.Money) said.values().get(name)).amount();
    }
}
