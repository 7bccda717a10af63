package no.brobygger.report;

import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.scenario.Horizon;

/**
 * Page 3: the plans beside each other.
 *
 * @param title  the message
 * @param lead   which plan is worth most, how sure that is, what more money would return
 * @param rows   every plan of the file
 * @param note   how the columns of the table are meant
 * @param worth  NPV of the plans on one axis
 * @param money  what they spend by kind of activity
 * @param activities the same by activity; empty where there is no room
 */
public record OptionsPage(Statement title, List<Statement> lead, Statement tableTitle, List<PlanRow> rows,
                          Statement note, PlanWorth worth, PlanMoney money,
                          List<MoneyByActivity> activities) {

    static OptionsPage of(Analysis analysis) {
        OptionRows rows = new OptionRows(analysis);
        BestPlan best = new BestPlan(analysis);
        Horizon horizon = analysis.scenario().horizon();
        int yearEnd = AccountingYears.lastMonthOfFirst(horizon, analysis.scenario().finance().yearStarts());
        Statement note = Statement.of("options.note").with("baseline", Labels.brief(analysis.baseline().plan()))
                .with("from", new Value.Calendar(horizon.start()))
                .with("to", new Value.Calendar(horizon.month(yearEnd)));
        return new OptionsPage(best.title(), best.lead(), rows.title(), rows.all(), note, PlanWorth.of(analysis),
                PlanMoney.of(analysis), MoneyByActivity.of(analysis).stream().toList());
    }
}
