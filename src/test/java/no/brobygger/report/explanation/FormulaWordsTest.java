package no.brobygger.report.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.brobygger.analysis.Measure;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Row;
import no.brobygger.ledger.RowId;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Scenario;
import no.brobygger.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class FormulaWordsTest {
    private static final Scenario SCENARIO =
            ScenarioReader.read("src/test/resources/reference/model/m2-segments-and-all.yaml", List.of());
    private static final Ledger LEDGER = Ledger.of(SCENARIO);

    @Test
    void inputs_stand_with_their_paths_between_signs() {
        assertEquals("1 − (1 − segments.homes.market.churn) ^ (1 / 12)",
                words(Language.EN, Ledger.TODAY, "rival-churn.homes", 0));
    }

    @Test
    void rows_stand_with_their_words_in_the_language() {
        assertEquals("NPV within the horizon + value after the horizon", npv(Language.EN));
        assertEquals("NNV i analyseperioden + verdi etter analyseperioden", npv(Language.NB));
        assertEquals("NNV i analyseperioden + værdi efter analyseperioden", npv(Language.DA));
    }

    @Test
    void months_and_conditions_are_spoken_in_the_language() {
        assertEquals("hvis måned − finance.price-delay > 0: logaritmen av virkningen på pris før prisforsinkelsen i måned\u00a0"
                + "(måned − finance.price-delay), ellers 0", words(Language.NB, Ledger.sheetOf(SCENARIO.proposalPlan()),
                "effect.price", 20));
    }

    private static String npv(Language language) {
        return words(language, Ledger.COMPARISON, Measure.NPV.key(), SCENARIO.plans().indexOf(SCENARIO.proposalPlan()));
    }

    private static String words(Language language, String sheet, String key, int column) {
        Row row = LEDGER.rows().get(new RowId(sheet, key));
        return new FormulaWords(LEDGER, SCENARIO.proposal(), Wording.in(language, "NOK")).of(row.formula(column), row);
    }
}
