package no.brobygger.report.page.donothing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Series;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * The company today and in the last month under baseline and proposal, in the central case.
 *
 * @param end  the last month
 * @param dark true if the last column shows the company without any marketing
 */
public record StateTable(Value end, boolean dark, List<Row> rows) {

    private static final int YEAR = 12;

    /** A figure: today, baseline, proposal, proposal minus baseline, and without any marketing where that is known. */
    public record Row(Statement label, List<Value> cells) {
    }

    static StateTable of(Analysis analysis) {
        return of(analysis, Optional.empty());
    }

    static StateTable of(Analysis analysis, Optional<PlanAnalysis> dark) {
        int months = analysis.scenario().horizon().months();
        return new StateTable(new Value.Calendar(analysis.scenario().horizon().month(months)), dark.isPresent(),
                new Figures(analysis, dark).rows());
    }

    /** The figures of the two plans. */
    private static final class Figures {

        private final Analysis analysis;
        private final Optional<PlanAnalysis> dark;
        private final Today today;
        private final List<Row> rows = new ArrayList<>();

        private Figures(Analysis analysis, Optional<PlanAnalysis> dark) {
            this.analysis = analysis;
            this.dark = dark;
            this.today = new Today(analysis.scenario());
        }

        private List<Row> rows() {
            row(Statement.of("state.customers"), today.customers(), p -> last(p, Series.CUSTOMERS), v -> new Value.Number(v, 0),
                    v -> new Value.Difference(v, 0));
            share("share", today.share(), p -> last(p, Series.SHARE));
            share("churn", today.reportedChurn(analysis.segments()), Figures::reportedChurn);
            money("clv", today.lifetimeValue(analysis.segments()), p -> last(p, Series.CLV));
            money("cac", today.acquisitionCost(), Figures::acquisitionCost);
            row(Statement.of("state.attractiveness"), 100, p -> last(p, Series.ATTRACTIVENESS), v -> new Value.Number(v, 1),
                    v -> new Value.Difference(v, 1));
            if (analysis.scenario().rivals().isPresent()) {
                share("share-of-voice", today.shareOfVoice(), p -> last(p, Series.SHARE_OF_VOICE));
            }
            return List.copyOf(rows);
        }

        /** Money per customer, whose unit stands in the label. */
        private void money(String key, double now, Figure figure) {
            MoneyScale scale = MoneyScale.perCustomer(DoubleStream.of(now, figure.of(analysis.baseline()),
                    figure.of(analysis.proposal())));
            double unit = scale.unit().size();
            row(Statement.headed("state." + key, scale), now, figure, v -> new Value.Amount(v, scale),
                    v -> new Value.Difference(v / unit, scale.decimals()));
        }

        private void share(String key, double now, Figure figure) {
            row(Statement.of("state." + key), now, figure, v -> new Value.Percent(v, 1), v -> new Value.PercentagePoints(v, 1));
        }

        private void row(Statement label, double now, Figure figure, DoubleFunction<Value> level,
                         DoubleFunction<Value> difference) {
            double baseline = figure.of(analysis.baseline());
            double proposal = figure.of(analysis.proposal());
            List<Value> cells = new ArrayList<>(List.of(shown(now, level), shown(baseline, level),
                    shown(proposal, level), shown(proposal - baseline, difference)));
            dark.ifPresent(plan -> cells.add(shown(figure.of(plan), level)));
            rows.add(new Row(label, List.copyOf(cells)));
        }

        private static Value shown(double number, DoubleFunction<Value> as) {
            return Double.isFinite(number) ? as.apply(number) : Value.Word.of("plans.reference");
        }

        private static double last(PlanAnalysis plan, Series series) {
            double[] months = plan.central().monthly().get(series);
            return months[months.length - 1];
        }

        /** Customers lost in the last twelve months, or fewer, as a rate a year, over the mean of the customers. */
        private static double reportedChurn(PlanAnalysis plan) {
            return YEAR * sum(plan, Series.LOST) / sum(plan, Series.CUSTOMERS);
        }

        private static double acquisitionCost(PlanAnalysis plan) {
            return (sum(plan, Series.MARKETING) + sum(plan, Series.ACQUISITION_COST)) / sum(plan, Series.NEW);
        }

        /** Over the last twelve months, as far as there are so many. */
        private static double sum(PlanAnalysis plan, Series series) {
            double[] months = plan.central().monthly().get(series);
            double sum = 0;
            for (int t = Math.max(0, months.length - YEAR); t < months.length; t++) {
                sum += months[t];
            }
            return sum;
        }
    }

    /** A figure of a plan. */
    private interface Figure {
        double of(PlanAnalysis plan);
    }
}
