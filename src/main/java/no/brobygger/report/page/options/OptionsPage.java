package no.brobygger.report.page.options;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.page.cash.AccountingYears;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * Page 3: the plans beside each other, and what else could be done.
 *
 * @param title  the message
 * @param lead   which plan is worth most, how sure that is, what more money would return
 * @param rows   every plan of the file
 * @param added  the options that the program adds
 * @param notes  how the table is meant, sentence by sentence
 * @param split  NPV by brand share; empty where there is nothing to split
 * @param budget NPV by amount; empty where nothing is spent
 * @param money  what the plans of the file spend by kind of activity; empty where there is no room for so many
 */
public record OptionsPage(Statement title, List<Statement> lead, Statement tableTitle, List<PlanRow> rows,
                          List<PlanRow> added, List<Statement> notes, List<NpvCurve> split,
                          List<NpvCurve> budget, List<PlanMoney> money) {

    /** With the curves there is room for what so many plans spend their money on. */
    private static final int MOST_PLANS = 3;

    public static OptionsPage of(Analysis analysis, DecisionBasis basis) {
        OptionRows rows = new OptionRows(analysis, basis.options());
        BestPlan best = new BestPlan(analysis, basis.options());
        Horizon horizon = analysis.scenario().horizon();
        int yearEnd = AccountingYears.lastMonthOfFirst(horizon, analysis.scenario().finance().yearStarts());
        Statement note = Statement.of("options.note").with("baseline", Labels.brief(analysis.baseline().plan()))
                .with("from", new Value.Calendar(horizon.start()))
                .with("to", new Value.Calendar(horizon.month(yearEnd)));
        List<Statement> notes = new ArrayList<>(List.of(note));
        notes.addAll(AddedOptions.notes(analysis.scenario(), basis.options()));
        return new OptionsPage(best.title(), best.lead(), rows.title(), rows.plans(), rows.added(), notes,
                basis.curves().split().map(NpvCurve::of).stream().toList(),
                basis.curves().budget().map(NpvCurve::of).stream().toList(),
                analysis.plans().size() <= MOST_PLANS ? List.of(PlanMoney.of(analysis)) : List.of());
    }
}
