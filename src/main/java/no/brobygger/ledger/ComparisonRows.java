package no.brobygger.ledger;

import java.util.List;
import java.util.stream.IntStream;
import no.brobygger.scenario.Unit;

/** Rows with one column for each plan. */
final class ComparisonRows {
    private final List<PlanRows> plans;
    private final RowList rows;

    ComparisonRows(List<PlanRows> plans) {
        this.plans = plans;
        this.rows = new RowList(Ledger.COMPARISON, 0, plans.size() - 1);
    }

    void section(int number, String section, String subject) {
        rows.section(number, section, subject);
    }

    void section(int number, Term words, String subject) {
        rows.section(number, words, subject);
    }

    /** The same formula for every plan, each about its own sheet. */
    RowId add(String row, String subject, Unit unit, java.util.function.Function<PlanRows, Expression> formula) {
        return add(row + subject, Term.row(row), unit, formula);
    }

    /** The same of a row with words of its own. */
    RowId add(String key, Term words, Unit unit, java.util.function.Function<PlanRows, Expression> formula) {
        return rows.add(key, words, unit, IntStream.range(0, plans.size())
                .mapToObj(p -> RowList.part(p, p, formula.apply(plans.get(p)))).toArray(Row.Part[]::new));
    }

    List<PlanRows> plans() {
        return plans;
    }

    Sheet sheet() {
        return new Sheet(Ledger.COMPARISON, Sheet.Axis.PLANS, 0, plans.size() - 1, rows.rows());
    }
}
