package no.brobygger.report.page.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Warning;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.history.History;
import no.brobygger.report.wording.Wording;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.Provenance;
import no.brobygger.scenario.Range;
import no.brobygger.scenario.Unit;
import org.junit.jupiter.api.Test;

class ClippingNoteTest {

    @Test
    void what_the_simulation_noticed_is_said_in_the_language_of_the_report() {
        assertEquals("2,3 % av trekningene av customers.churn ligger utenfor lovlig område (0 til 0,99) og ble satt til "
                + "grensen. Gi forutsetningen en fordeling som holder seg innenfor.",
                noticed(Language.NB, new Range(0, 0.99), false));
        assertEquals("2,3 % af trækningerne af customers.churn ligger uden for det lovlige område (mindst 0) og blev sat til "
                + "grænsen. Giv forudsætningen en fordeling, der holder sig inden for det. Værdien er programmets egen "
                + "standardværdi.", noticed(Language.DA, new Range(0, Double.POSITIVE_INFINITY), true));
        assertEquals("2.3% of the draws of customers.churn lie outside its legal range (at most 1) and were set to the end "
                + "of it. Give it a distribution that stays inside.",
                noticed(Language.EN, new Range(Double.NEGATIVE_INFINITY, 1), false));
    }

    private static String noticed(Language language, Range legal, boolean byDefault) {
        Analysis a = CaseFixture.thatPays().in(language).analysis();
        Assumption churn = new Assumption("customers.churn", "churn", new Distribution.Fixed(0.5), legal, Unit.SHARE,
                new Provenance("", Evidence.UNSTATED, Optional.empty(), "", byDefault, Optional.empty()));
        Analysis warned = new Analysis(a.scenario(), a.plans(), a.npv(), a.beats(), a.segments(),
                List.of(new Warning(churn, 0.023, "")));
        Wording wording = Wording.in(language, "NOK");
        return InvestmentReport.of(warned, DecisionBasis.NONE, History.UNKNOWN, CaseFixture.manifest(warned)).evidence()
                .warnings().get(0).stream()
                .map(wording::say).collect(Collectors.joining(" ")).replace('\u00a0', ' ');
    }
}
