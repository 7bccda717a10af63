package no.brobygger.report.page.options;

import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Summary;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Labels;
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

    static PlanWorth of(Analysis analysis) {
        MoneyScale scale = scale(analysis);
        return new PlanWorth(Statement.of("options.worth")
                .with("baseline", Labels.brief(analysis.baseline().plan())).with("unit", new Value.MoneyUnit(scale)),
                analysis.plans().stream().map(p -> new Entry(Labels.brief(p.plan()), Role.of(analysis, p),
                        p.summary(Measure.NPV))).toList(), scale);
    }

    /** One for NPV wherever it stands on the page. */
    static MoneyScale scale(Analysis analysis) {
        return scale(analysis.plans());
    }

    /** Of NPV of these plans. */
    static MoneyScale scale(List<PlanAnalysis> plans) {
        List<Summary> npv = plans.stream().map(p -> p.summary(Measure.NPV)).toList();
        return Digits.justified(
                MoneyScale.headline(npv.stream().flatMapToDouble(s -> DoubleStream.of(s.mean(), s.p10(), s.p90()))),
                Digits.error(npv.stream()));
    }
}
