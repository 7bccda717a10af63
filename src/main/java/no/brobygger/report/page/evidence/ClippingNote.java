package no.brobygger.report.page.evidence;

import java.math.BigDecimal;
import java.util.List;
import no.brobygger.analysis.Warning;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Range;

/** That an input was drawn outside its legal range, in words. */
final class ClippingNote {

    private ClippingNote() {
    }

    static List<Statement> of(Warning warning) {
        Range legal = warning.input().legal();
        String side = Double.isInfinite(legal.max()) ? "at-least"
                : Double.isInfinite(legal.min()) ? "at-most" : "between";
        Statement clipped = Statement.of("warning.clipped." + side).with("share", new Value.Percent(warning.share(), 1))
                .with("input", new Value.Text(warning.input().path())).with("min", bound(legal.min()))
                .with("max", bound(legal.max()));
        return warning.onDefault() ? List.of(clipped, Statement.of("warning.clipped.default")) : List.of(clipped);
    }

    /** With the digits that it has, as the scenario writes it. */
    private static Value bound(double bound) {
        return new Value.Number(bound, Double.isInfinite(bound) ? 0
                : Math.max(0, BigDecimal.valueOf(bound).stripTrailingZeros().scale()));
    }
}
