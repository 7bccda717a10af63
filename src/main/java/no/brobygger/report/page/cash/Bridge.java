package no.brobygger.report.page.cash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.ValueBridge;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;

/**
 * From spend to NPV in steps that add up: what is paid first, then what it brings, then tax, working capital and what
 * is left. Steps that are written as zero are left out.
 */
public record Bridge(List<Step> steps, double npv, MoneyScale scale) {

    private static final List<String> ORDER = List.of("marketing", "plan-costs", "risk-costs", "new-customers", "churn",
            "price", "volume", "referral", "interaction", "tax", "working-capital", "residual-value");

    /** One step: present value, signed. */
    public record Step(Statement label, double amount) {
    }

    static Bridge of(CentralCase central, MoneyScale scale) {
        ValueBridge bridge = central.bridge();
        Map<String, Double> amounts = bridge.steps();
        List<Step> steps = new ArrayList<>();
        for (String key : ORDER) {
            double amount = amounts.get(key);
            if (!scale.isZero(amount)) {
                steps.add(new Step(Statement.of("bridge." + key), amount));
            }
        }
        return new Bridge(List.copyOf(steps), central.value(Measure.NPV), scale);
    }
}
