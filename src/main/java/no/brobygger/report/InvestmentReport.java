package no.brobygger.report;

import no.brobygger.analysis.Analysis;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.page.cash.CashPage;
import no.brobygger.report.page.decision.DecisionPage;
import no.brobygger.report.page.donothing.DoNothingPage;
import no.brobygger.report.page.evidence.EvidencePage;
import no.brobygger.report.page.followup.FollowUpPage;
import no.brobygger.report.page.options.OptionsPage;
import no.brobygger.report.page.risk.RiskPage;
import no.brobygger.report.page.works.MoneyPage;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Heading;
import no.brobygger.scenario.Language;

/**
 * Everything that the report says, page by page: numbers at full precision, sentences without a language.
 *
 * @param cover    title, company, date … as the scenario gives them
 * @param footer   what stands at the foot of every page besides company and page number
 * @param currency of all money, as the scenario writes it
 */
public record InvestmentReport(Cover cover, String currency, Language language, Manifest manifest,
                               Statement footer,
                               DecisionPage decision,
                               DoNothingPage doNothing,
                               OptionsPage options,
                               CashPage cash,
                               MoneyPage money,
                               RiskPage risk,
                               EvidencePage evidence,
                               FollowUpPage followUp,
                               Appendix appendix) {

    /** What an analysis, the basis of the decision and the runs before this one say. */
    public static InvestmentReport of(Analysis analysis, DecisionBasis basis, History history, Manifest manifest) {
        Heading heading = analysis.scenario().heading();
        return new InvestmentReport(Cover.of(heading), heading.currency(), analysis.scenario().language(), manifest,
                Statement.of("footer.input").with("hash", new Value.Text(manifest.shortHash())),
                DecisionPage.of(analysis, basis),
                DoNothingPage.of(analysis, basis),
                OptionsPage.of(analysis, basis),
                CashPage.of(analysis),
                MoneyPage.of(analysis),
                RiskPage.of(analysis, basis),
                EvidencePage.of(analysis, basis.sensitivity(), history, manifest),
                FollowUpPage.of(analysis, basis, manifest),
                Appendix.of(analysis, manifest));
    }
}
