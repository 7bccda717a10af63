package no.brobygger.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Unit;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rule of the report's digits: down to the largest power of ten that is not above the standard error. */
class SupportedFormatTest {
    private static final Wording NORWEGIAN = Wording.in(Language.NB, "NOK");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "MONEY; -84512345; 380000; −84.5; mill. kr", "MONEY; -84512345; 3800000; −85; mill. kr",
        "MONEY; -284512345; 12000000; −0.28; mrd. kr", "MONEY; 4644; 1; 4,644; kr", "MONEY; 4644; 12; 4.64; tusen kr",
        "MONEY; 84512345; 0; 84.5; mill. kr", "MONEY; 0; 0; –; kr",
        "CUSTOMERS; 261049; 98; 261.05; kunder, tusen", "CUSTOMERS; 261049; 0.4; 261,049; kunder",
        "SHARE; 0.0798; 0.00003; 7.98%; ''", "SHARE_PER_YEAR; -0.4888; 0.0012; −48.9%; per år",
        "MONTHS; 17.4; 1.2; 17; måneder", "NUMBER; -0.0312; 0.0048; −0.03; ''"})
    void a_figure_shows_the_digits_that_the_trials_support(Unit unit, double figure, double standardError, String shown,
            String words) {
        SupportedFormat format = SupportedFormat.of(unit, new double[] {figure}, standardError);

        assertEquals(shown, shown(figure, format.ofFigures()));
        assertEquals(words, format.unit(NORWEGIAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"MONEY; -84512345; 384000; 0.38", "SHARE; 0.0798; 0.000027; 0.0027%",
        "CUSTOMERS; 261049; 98; 0.098"})
    void a_standard_error_shows_two_digits(Unit unit, double figure, double standardError, String shown) {
        assertEquals(shown, shown(standardError, SupportedFormat.of(unit, new double[] {figure}, standardError).ofError()));
    }

    private static String shown(double number, String format) {
        return new DataFormatter(java.util.Locale.ROOT).formatRawCellContents(number, 0, format);
    }
}
