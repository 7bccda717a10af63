package no.brobygger.report.page.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Verdict.Carrier;
import no.brobygger.analysis.Verdict.Recommendation;
import no.brobygger.analysis.Verdict;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTextTest {
    private static final MoneyScale MILLIONS = new MoneyScale(MoneyScale.Unit.MILLION, 1);

    private final Analysis analysis = CaseFixture.thatPays().analysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN|It pays in 69.9% of the trials; a full approval asks for 70%.",
        "NB|Forslaget lønner seg i 69,9 % av trekningene; full godkjenning krever 70 %.",
        "DA|Forslaget betaler sig i 69,9 % af trækningerne; fuld godkendelse kræver 70 %."})
    void just_short_of_likely_enough_does_not_read_like_enough(Language language, String sentence) {
        assertTrue(said(verdict(Recommendation.FIRST_STAGE, 1e6, 0.6999), language).contains(sentence),
                said(verdict(Recommendation.FIRST_STAGE, 1e6, 0.6999), language));
    }

    @Test
    void whole_per_cent_where_that_is_clear() {
        assertTrue(said(verdict(Recommendation.FIRST_STAGE, 1e6, 0.694), Language.EN).startsWith("The cash within the "
                + "horizon carries it."), "the carrier comes first");
        assertTrue(said(verdict(Recommendation.FIRST_STAGE, 1e6, 0.694), Language.EN).contains("It pays in 69% of"));
    }

    @Test
    void exactly_likely_enough_raises_no_doubt() {
        assertFalse(said(verdict(Recommendation.RECOMMENDED, 1e6, 0.70), Language.EN).contains("asks for"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_mean_of_zero_is_declined_in_every_language(Language language) {
        VerdictText text = text(verdict(Recommendation.NOT_RECOMMENDED, 0, 0.9));
        Wording wording = Wording.in(language, "NOK");
        assertEquals(wording.word("verdict.not-recommended"), wording.say(text.heading()));
        assertEquals(1, text.sentences().size(), "nothing carries what is worth nothing");
    }

    @Test
    void zero_on_customers_alone_is_told_as_the_doubt_that_it_is() {
        Verdict verdict = new Verdict(Recommendation.FIRST_STAGE, 1e6, 0, 2e6, 0.9, 0, Optional.of(Carrier.CASH),
                Optional.empty());
        assertTrue(said(verdict, Language.EN).endsWith("With only the customer base counted after the horizon, the central "
                + "case is worth NOK 0.0m."), said(verdict, Language.EN));
    }

    private static Verdict verdict(Recommendation recommendation, double cash, double chance) {
        return new Verdict(recommendation, cash, 0, 0, chance, 1e6, cash > 0 ? Optional.of(Carrier.CASH) : Optional.empty(),
                Optional.empty());
    }

    private VerdictText text(Verdict verdict) {
        return VerdictText.of(analysis, verdict, MILLIONS, MILLIONS);
    }

    private String said(Verdict verdict, Language language) {
        Wording wording = Wording.in(language, "NOK");
        return text(verdict).sentences().stream().map(wording::say).collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }
}
