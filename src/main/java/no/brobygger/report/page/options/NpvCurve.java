package no.brobygger.report.page.options;

import java.util.List;
import java.util.stream.DoubleStream;
import no.brobygger.decision.budget.BudgetCurve;
import no.brobygger.decision.budget.CurvePoint;
import no.brobygger.decision.budget.FlatRegion;
import no.brobygger.decision.budget.Gain;
import no.brobygger.decision.budget.SplitCurve;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;

/**
 * NPV along something that can be chosen: mean with its P10–P90 band.
 *
 * @param title  names the choice and the unit
 * @param note   what the curve says, and where the simulation does not care
 * @param points ascending
 * @param flat   where the mean cannot be told from the best one
 * @param marks  places with a name
 * @param ticks  of the axis of the choice
 * @param scale  of NPV
 */
public record NpvCurve(Statement title, Statement note, List<CurvePoint> points, FlatRegion flat, List<Mark> marks,
                       List<Tick> ticks, MoneyScale scale) {

    /** A place on the curve; the proposal is emphasised. */
    public record Mark(Statement name, Value place, CurvePoint point, boolean proposed) {
    }

    /** A place on the axis. */
    public record Tick(double at, Value label) {
    }

    /** By brand's share of the money for brand and activation. */
    static NpvCurve of(SplitCurve curve) {
        MoneyScale scale = scale(curve.points());
        List<Mark> marks = List.of(
                new Mark(Statement.of("curve.proposal"), share(curve.proposal()), curve.proposal(), true),
                new Mark(Statement.of("curve.published"), share(curve.benchmark()), curve.benchmark(), false),
                new Mark(Statement.of("curve.best"), share(curve.best()), curve.best(), false));
        return new NpvCurve(Statement.of("curve.split").with("unit", new Value.MoneyUnit(scale)),
                Statement.of("curve.split.note").with("best", share(curve.best()))
                        .with("npv", new Value.Money(curve.best().mean(), scale))
                        .with("gain", gain(curve.gain()))
                        .with("proposal", new Value.Money(curve.proposal().mean(), scale))
                        .with("from", new Value.Percent(curve.flat().from(), 0))
                        .with("to", new Value.Percent(curve.flat().to(), 0)),
                curve.points(), curve.flat(), marks,
                DoubleStream.of(0, 0.25, 0.5, 0.75, 1).mapToObj(s -> new Tick(s, new Value.Percent(s, 0))).toList(), scale);
    }

    /** By amount of marketing money, split as in the proposal. */
    static NpvCurve of(BudgetCurve curve) {
        MoneyScale scale = scale(curve.points());
        MoneyScale spend = MoneyScale.of(DoubleStream.of(BudgetCurve.MOST * curve.spend()));
        MoneyScale whole = new MoneyScale(spend.unit(), 0);
        List<Mark> marks = List.of(new Mark(Statement.of("curve.proposal"), new Value.Amount(curve.spend(), whole),
                        curve.proposal(), true),
                new Mark(Statement.of(isInside(curve) ? "curve.returns-one" : "curve.best"),
                        new Value.Amount(curve.best().at() * curve.spend(), whole), curve.best(), false));
        return new NpvCurve(Statement.of("curve.budget").with("unit", new Value.MoneyUnit(scale))
                .with("spend", new Value.MoneyUnit(whole)),
                Statement.of(isInside(curve) ? "curve.budget.note" : curve.best().at() == 0 ? "curve.budget.note.none"
                        : "curve.budget.note.more")
                        .with("best", new Value.Money(curve.best().at() * curve.spend(), whole))
                        .with("npv", new Value.Money(curve.best().mean(), scale))
                        .with("gain", gain(curve.gain()))
                        .with("from", new Value.Money(curve.flat().from() * curve.spend(), whole))
                        .with("to", new Value.Money(curve.flat().to() * curve.spend(), whole)),
                curve.points(), curve.flat(), marks, DoubleStream.of(0, 0.5, 1, 1.5, 2)
                        .mapToObj(m -> new Tick(m, new Value.Amount(m * curve.spend(), whole))).toList(), scale);
    }

    private static Value gain(Gain gain) {
        boolean isProposal = gain.gain() == 0 && gain.halfWidth() == 0;
        return new Value.Word(FreshGain.said(isProposal ? "curve.gain.none"
                : gain.isContradicted() ? "curve.gain.contradicted" : "curve.gain", gain));
    }

    private static boolean isInside(BudgetCurve curve) {
        return curve.best().at() > 0 && curve.best().at() < BudgetCurve.MOST;
    }

    private static Value share(CurvePoint point) {
        return new Value.Percent(point.at(), 0);
    }

    private static MoneyScale scale(List<CurvePoint> points) {
        MoneyScale scale = MoneyScale.of(points.stream().flatMapToDouble(p -> DoubleStream.of(p.p10(), p.p90())));
        return new MoneyScale(scale.unit(), Math.min(scale.decimals(), 1));
    }
}
