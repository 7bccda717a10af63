package no.brobygger.report.comparison;

import java.util.List;
import no.brobygger.analysis.Summary;
import no.brobygger.report.page.options.Role;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * NPV of the plans side by side.
 *
 * @param title names baseline and unit
 * @param plans in the order of the file
 * @param scale without the digits that the trials do not know
 */
public record PlanWorth(Statement title, List<Entry> plans, MoneyScale scale) {

    /** One plan's NPV over the trials; that of the baseline is 0 by definition. */
    public record Entry(Value.Text plan, Role role, Summary npv) {
    }
}
