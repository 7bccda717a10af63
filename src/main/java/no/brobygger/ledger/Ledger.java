package no.brobygger.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.CentralCase;
import no.brobygger.scenario.Plan;
import no.brobygger.scenario.Scenario;

/**
 * The central case of a scenario as a book of formulas: from the inputs through pressure, market, customers and money
 * to the measures of every plan.
 *
 * @param inputs every assumption in the order of the file format, then what else the formulas refer to
 * @param sheets in an order in which they can be worked out
 */
public record Ledger(Scenario scenario, List<Input> inputs, List<Sheet> sheets) {
    /** Key of the sheet of what follows from the inputs alone. */
    public static final String TODAY = "today";
    /** Key of the sheet of what happens month by month whatever the plan. */
    public static final String MARKET = "market";
    /** Key of the sheet of lifetimes by tenure. */
    public static final String TENURE = "tenure";
    /** Key of the sheet of the measures, under their keys, and of what leads to them. */
    public static final String COMPARISON = "comparison";

    public Ledger {
        inputs = List.copyOf(inputs);
        sheets = List.copyOf(sheets);
    }

    /** The book of a scenario. */
    public static Ledger of(Scenario scenario) {
        return of(scenario, new Analyst(scenario).centralCases());
    }

    /** @param cases the central case of each plan, by name: where a rate of return is looked for, and what is no formula */
    public static Ledger of(Scenario scenario, Map<String, CentralCase> cases) {
        return new LedgerAssembly(scenario, cases).ledger();
    }

    /** Every row by its place. */
    public Map<RowId, Row> rows() {
        Map<RowId, Row> rows = new LinkedHashMap<>();
        sheets.forEach(sheet -> sheet.rows().forEach(row -> rows.put(row.id(), row)));
        return rows;
    }

    /** Key of the sheet of a plan, which has every monthly series under its key. */
    public static String sheetOf(Plan plan) {
        return "plan." + plan.name();
    }

    public Sheet sheet(String key) {
        return sheets.stream().filter(s -> s.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sheet '" + key + "'."));
    }
}
