package no.brobygger.report.page.followup;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Series;
import no.brobygger.report.page.decision.Proposition;
import no.brobygger.report.page.followup.ExpectedPath.Tracked;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Horizon;

/**
 * The gates: the money that can still be kept back at each, and the range in which the months before it should lie.
 *
 * @param title of the page
 * @param head  names the unit of the money
 * @param gates in their order
 */
public record GateTable(Statement title, Statement head, List<Gate> gates, List<Statement> series) {

    /** What is expected to be known at a gate: the month before it. */
    private static final List<Series> KNOWN = List.of(Series.CUSTOMERS, Series.SHARE, Series.CUMULATIVE_CASH_DIFFERENCE);

    /**
     * A gate, at the start of its month.
     *
     * @param open     marketing and plan costs of the proposal from that month on, central case, nominal
     * @param more     the same less the baseline's
     * @param expected P10 to P90 of the months before
     */
    public record Gate(Value when, Value open, Value more, List<Statement> expected) {
    }

    static GateTable of(Analysis analysis) {
        Horizon horizon = analysis.scenario().horizon();
        int[] gates = analysis.scenario().followUp().gates().stream().mapToInt(Integer::intValue)
                .filter(gate -> gate > 1).sorted().distinct().toArray();
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(analysis.proposal().central().spendFrom(1), more(analysis, 1)));
        int[] known = IntStream.of(gates).map(gate -> gate - 1).toArray();
        List<Tracked> tracked = KNOWN.stream().map(series -> Tracked.of(analysis, series, known)).toList();
        return new GateTable(title(analysis, gates, scale), Statement.headed("follow-up.gates", scale),
                IntStream.of(gates).mapToObj(gate -> new Gate(new Value.Calendar(horizon.month(gate)),
                        new Value.Amount(analysis.proposal().central().spendFrom(gate), scale),
                        new Value.Amount(more(analysis, gate), scale),
                        tracked.stream().map(series -> series.range(gate - 1)).toList())).toList(),
                tracked.stream().map(Tracked::name).toList());
    }

    /** A plan that asks for more money can keep some of that back; another one its own. */
    private static Statement title(Analysis analysis, int[] gates, MoneyScale scale) {
        double more = more(analysis, 1);
        boolean asksForMore = Proposition.of(analysis).key().startsWith("more");
        double all = asksForMore ? more : analysis.proposal().central().spendFrom(1);
        if (gates.length == 0) {
            return Statement.of("follow-up.title.no-gate").with("all", new Value.Money(all, scale));
        }
        double open = asksForMore ? more(analysis, gates[0]) : analysis.proposal().central().spendFrom(gates[0]);
        return Statement.of(asksForMore ? "follow-up.title.more" : "follow-up.title.own")
                .with("gate", new Value.Calendar(analysis.scenario().horizon().month(gates[0])))
                .with("open", new Value.Money(open, scale)).with("all", new Value.Money(all, scale));
    }

    private static double more(Analysis analysis, int from) {
        return analysis.proposal().central().spendFrom(from) - analysis.baseline().central().spendFrom(from);
    }
}
