package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import no.brobygger.report.page.cash.CashPage.BasisLine;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Finance;
import no.brobygger.scenario.Horizon;
import no.brobygger.scenario.Scenario;

/** The basis box: the conventions without which no figure of the page can be compared with another case. */
final class Basis {

    private Basis() {
    }

    static List<BasisLine> of(Scenario scenario) {
        Finance finance = scenario.finance();
        Horizon horizon = scenario.horizon();
        List<BasisLine> lines = new ArrayList<>();
        lines.add(line("discount-rate", rate("basis.discount-rate", finance.discountRate())));
        lines.add(line("tax", rate("basis.tax", finance.taxRate())));
        lines.add(line("horizon", Statement.of("basis.horizon").with("months", new Value.Months(horizon.months()))
                .with("from", new Value.Calendar(horizon.start()))
                .with("to", new Value.Calendar(horizon.month(horizon.months())))));
        lines.add(line("residual", Statement.of("basis.residual." + Keys.of(finance.terminalValue()))
                .with("lifetime", new Value.Months((int) finance.lifetimeMonths().median()))
                .with("growth", percent(finance.lifetimeGrowth()))));
        lines.add(line("prices", prices(finance)));
        lines.add(line("working-capital", Statement.of("basis.working-capital")
                .with("days", new Value.Number(finance.receivableDays().median(), 0))));
        lines.add(line("accounting", Statement.of("basis.accounting")));
        return List.copyOf(lines);
    }

    private static BasisLine line(String key, Statement text) {
        return new BasisLine(Statement.of("basis." + key + ".name"), text);
    }

    private static Statement prices(Finance finance) {
        boolean byDefault = finance.inflation().provenance().byDefault()
                || finance.priceGrowth().provenance().byDefault();
        return Statement.of(byDefault ? "basis.prices.default" : "basis.prices.own")
                .with("inflation", percent(finance.inflation())).with("price-growth", percent(finance.priceGrowth()));
    }

    /** A rate that finance has to confirm says so where the scenario left it out. */
    private static Statement rate(String key, Assumption rate) {
        String suffix = rate.provenance().byDefault() ? ".default" : ".own";
        return Statement.of(key + suffix).with("rate", percent(rate));
    }

    private static Value percent(Assumption share) {
        return new Value.Percent(share.median(), 1);
    }
}
