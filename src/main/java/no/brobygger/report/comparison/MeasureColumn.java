package no.brobygger.report.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/** A measure of several plans, in one unit and to the digits that the trials know. */
final class MeasureColumn {
    private static final Set<Measure> OF_CUSTOMERS = EnumSet.of(Measure.CLV, Measure.CAC, Measure.CUSTOMER_EQUITY);

    private final Measure measure;
    private final MoneyScale scale;

    /** @param total the unit of money that is the company's, so that such amounts compare */
    MeasureColumn(Measure measure, List<PlanAnalysis> plans, MoneyScale total) {
        this.measure = measure;
        scale = Digits.justified(OF_CUSTOMERS.contains(measure)
                        ? MoneyScale.of(plans.stream().mapToDouble(p -> p.headline(measure)))
                        : new MoneyScale(total.unit(), Math.max(total.decimals(), 1)), Digits.error(plans.stream().filter(p -> p.measures().containsKey(measure)).map(p -> p.summary(measure))));
    }

    Statement label() {
        return Statement.of("measure." + measure.key());
    }

    /** Its unit, for a line of the table. */
    Value unit() {
        return switch (measure.kind()) {
            case MONEY -> new Value.MoneyUnit(scale);
            case MONTHS -> Value.Word.of("measure.unit.months");
            case RATE -> Value.Word.of("measure.unit.rate");
            case MULTIPLE, SHARE, COUNT, INDEX -> new Value.Nothing();
        };
    }

    Value of(PlanAnalysis plan) {
        double number = plan.headline(measure);
        if (!Double.isFinite(number)) {
            return Value.Word.of("plans.reference");
        }
        return switch (measure.kind()) {
            case MONEY -> new Value.Amount(number, scale);
            case RATE, SHARE -> new Value.Percent(number, 1);
            case MONTHS, COUNT -> new Value.Number(number, 0);
            case MULTIPLE -> new Value.Number(number, 2);
            case INDEX -> new Value.Number(number, 1);
        };
    }
}
