package no.brobygger.report.page.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.brobygger.analysis.Analysis;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.page.decision.Proposition;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Kpi;
import no.brobygger.scenario.Scenario;

/**
 * Page 8: how the promise is kept track of, when it is looked at again, and who signs.
 *
 * @param title    the message
 * @param families key figures, family by family; a family without any says so
 * @param path     what the model expects of its own series
 * @param readings what to do at the gates; empty where there is none
 * @param owner    of the benefit
 * @param roles    who sign
 * @param bound    what the signatures are bound to
 */
public record FollowUpPage(Statement title, List<Family> families, ExpectedPath path,
                           List<GateReadings> readings, Statement owner, List<Statement> roles, Statement bound) {

    /** Key figures of a family. */
    public record Family(Statement name, List<KeyFigure> figures) {
    }

    /** A key figure in the words of the scenario, which does not say its unit. */
    public record KeyFigure(Value.Text name, Value now, Value target, Value.Text owner) {
    }

    private static final int DIGITS = 4;

    public static FollowUpPage of(Analysis analysis, DecisionBasis basis, Manifest manifest) {
        Scenario scenario = analysis.scenario();
        return new FollowUpPage(title(analysis), families(scenario), ExpectedPath.of(analysis),
                GateReadings.of(basis.gates(), scenario.horizon()).stream().toList(),
                owner(scenario), Stream.of("cmo", "cfo", "cio").map(role -> Statement.of("follow-up.role." + role))
                        .toList(),
                Statement.of("follow-up.bound").with("hash", new Value.Text(manifest.shortHash()))
                        .with("program", new Value.Text(manifest.program()))
                        .with("seed", new Value.Text(String.valueOf(manifest.seed()))));
    }

    /** What the first gate can keep back: of a plan that asks for more money, some of that; of another one, of its own. */
    private static Statement title(Analysis analysis) {
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(analysis.proposal().central().spendFrom(1), more(analysis, 1)));
        boolean asksForMore = Proposition.of(analysis).key().startsWith("more");
        IntToDoubleFunction open = from -> asksForMore ? more(analysis, from) : analysis.proposal().central().spendFrom(from);
        Value all = new Value.Money(open.applyAsDouble(1), scale);
        OptionalInt gate = analysis.scenario().followUp().gates().stream().mapToInt(month -> month)
                .filter(month -> month > 1).min();
        if (gate.isEmpty()) {
            return Statement.of("follow-up.title.no-gate").with("all", all);
        }
        return Statement.of(asksForMore ? "follow-up.title.more" : "follow-up.title.own")
                .with("gate", new Value.Calendar(analysis.scenario().horizon().month(gate.getAsInt())))
                .with("open", new Value.Money(open.applyAsDouble(gate.getAsInt()), scale)).with("all", all);
    }

    private static double more(Analysis analysis, int from) {
        return analysis.proposal().central().spendFrom(from) - analysis.baseline().central().spendFrom(from);
    }

    private static List<Family> families(Scenario scenario) {
        return Stream.of(Kpi.Family.values()).map(family -> new Family(
                Statement.of("follow-up.family." + Keys.of(family)), scenario.kpis().stream()
                        .filter(kpi -> kpi.family() == family).map(FollowUpPage::figure).toList())).toList();
    }

    private static KeyFigure figure(Kpi kpi) {
        int decimals = DoubleStream.concat(kpi.now().stream(), kpi.target().stream())
                .mapToInt(number -> decimals(number, kpi.percent())).max().orElse(0);
        return new KeyFigure(new Value.Text(kpi.name()), value(kpi.now(), kpi.percent(), decimals),
                value(kpi.target(), kpi.percent(), decimals), new Value.Text(kpi.owner()));
    }

    private static Value value(OptionalDouble number, boolean percent, int decimals) {
        if (number.isEmpty()) {
            return Value.Word.of("plans.reference");
        }
        return percent ? new Value.Percent(number.getAsDouble(), decimals)
                : new Value.Number(number.getAsDouble(), decimals);
    }

    /** As many as the number was written with, at most four. */
    private static int decimals(double number, boolean percent) {
        int written = BigDecimal.valueOf(number).stripTrailingZeros().scale() - (percent ? 2 : 0);
        return Math.min(DIGITS, Math.max(0, written));
    }

    private static Statement owner(Scenario scenario) {
        String owner = scenario.followUp().benefitOwner();
        return owner.isBlank() ? Statement.of("follow-up.owner.none")
                : Statement.of("follow-up.owner").with("name", new Value.Text(owner));
    }
}
