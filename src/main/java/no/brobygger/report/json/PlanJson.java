package no.brobygger.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.brobygger.analysis.Ask;
import no.brobygger.analysis.Band;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.MeasureValue;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.analysis.Probabilities;
import no.brobygger.analysis.Series;
import no.brobygger.analysis.Summary;
import no.brobygger.scenario.TerminalValue;

/** The block of a plan in the results file. */
final class PlanJson {
    /** Market share first: the order of the results file. */
    private static final List<Series> BAND_ORDER = List.of(Series.SHARE, Series.CUSTOMERS, Series.REVENUE,
            Series.CONTRIBUTION, Series.RESULT, Series.CASH, Series.CUMULATIVE_CASH_DIFFERENCE,
            Series.CUMULATIVE_DISCOUNTED_CASH_DIFFERENCE, Series.ATTRACTIVENESS);

    private PlanJson() {
    }

    static void writeAll(JsonText text, List<PlanAnalysis> plans) throws IOException {
        for (PlanAnalysis plan : plans) {
            text.object(plan.plan().name(), members -> write(members, plan));
        }
    }

    static void write(JsonText text, PlanAnalysis plan) throws IOException {
        text.object("central", members -> writeCentral(members, plan.central()))
                .object("measures", members -> writeSummaries(members, plan.measures()))
                .object("probabilities", members -> writeProbabilities(members, plan.probabilities()))
                .number("expected-shortfall", plan.expectedShortfall())
                .object("monthly", members -> writeBands(members, plan.monthly()))
                .object("expected", members -> {
                    writeValues(members, plan.expected());
                    members.object("undefined-because", reasons -> writeReasons(reasons, plan.expected()));
                })
                .object("ask", members -> writeAsk(members, plan.ask()));
    }

    private static void writeCentral(JsonText text, CentralCase central) throws IOException {
        text.object("measures", members -> writeValues(members, central.measures()))
                .object("undefined-because", members -> writeReasons(members, central.measures()))
                .object("monthly", members -> {
                    for (Series series : Series.values()) {
                        if (series.isCentral()) {
                            members.numbers(series.key(), central.monthly().get(series));
                        }
                    }
                })
                .object("residual-value-by-mode", members -> {
                    for (TerminalValue mode : TerminalValue.values()) {
                        members.number(mode.key(), central.residualValueByMode().get(mode));
                    }
                })
                .object("bridge", members -> members.numbers(central.bridge().steps()))
                .number("spend", central.spend());
    }

    /** Measures that the analysis leaves out (Tobin's q without a firm) are left out here. */
    static void writeValues(JsonText text, Map<Measure, MeasureValue> values) throws IOException {
        for (Measure measure : Measure.values()) {
            if (values.containsKey(measure)) {
                text.number(measure.key(), values.get(measure).value());
            }
        }
    }

    private static void writeReasons(JsonText text, Map<Measure, MeasureValue> values) throws IOException {
        for (Measure measure : Measure.values()) {
            if (values.containsKey(measure) && !values.get(measure).isDefined()) {
                text.text(measure.key(), values.get(measure).undefinedBecause().orElseThrow());
            }
        }
    }

    static void writeSummaries(JsonText text, Map<Measure, Summary> summaries) throws IOException {
        for (Measure measure : Measure.values()) {
            if (summaries.containsKey(measure)) {
                text.object(measure.key(), members -> write(members, summaries.get(measure)));
            }
        }
    }

    static void write(JsonText text, Summary s) throws IOException {
        text.number("mean", s.mean()).number("sd", s.sd()).number("standard-error", s.standardError())
                .number("p5", s.p5()).number("p10", s.p10()).number("p25", s.p25()).number("p50", s.p50())
                .number("p75", s.p75()).number("p90", s.p90()).number("p95", s.p95())
                .number("undefined", s.undefined())
                .object("half-width-95", half -> half.number("p10", s.precision().p10())
                        .number("p50", s.precision().p50()).number("p90", s.precision().p90()));
    }

    static void writeProbabilities(JsonText text, Probabilities p) throws IOException {
        text.number("npv-positive", p.npvPositive()).number("npv-cash-positive", p.npvCashPositive())
                .number("paid-back", p.paidBack()).number("best", p.best());
    }

    private static void writeBands(JsonText text, Map<Series, Band> bands) throws IOException {
        for (Series series : BAND_ORDER) {
            Band band = bands.get(series);
            text.object(series.key(), members -> members.numbers("mean", band.mean()).numbers("p10", band.p10())
                    .numbers("p50", band.p50()).numbers("p90", band.p90()));
        }
    }

    private static void writeAsk(JsonText text, Ask ask) throws IOException {
        text.number("invested", ask.invested()).number("returned", ask.returned())
                .number("customer-value", ask.customerValue()).whole("months", ask.months())
                .object("returned-range", range -> write(range, ask.returnedRange()))
                .object("customer-value-range", range -> write(range, ask.customerValueRange()));
    }

    private static void write(JsonText text, Ask.Spread range) throws IOException {
        text.number("p10", range.p10()).number("p90", range.p90());
    }
}
