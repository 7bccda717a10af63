package no.brobygger.report.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Measure;
import no.brobygger.analysis.Summary;
import no.brobygger.decision.sensitivity.Influence;
import no.brobygger.decision.sensitivity.Pair;
import no.brobygger.decision.sensitivity.Sensitivity;
import no.brobygger.decision.sensitivity.VarianceByEvidence;
import no.brobygger.report.history.Manifest;
import no.brobygger.report.page.risk.InputNames;
import no.brobygger.report.page.risk.SwitchingTable;
import no.brobygger.report.statement.Digits;
import no.brobygger.report.statement.Keys;
import no.brobygger.report.statement.Labels;
import no.brobygger.report.statement.MoneyScale;
import no.brobygger.report.statement.Statement;
import no.brobygger.report.statement.Value;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Language;

/**
 * What drives the proposal's NPV, and how far each input may fall.
 *
 * @param title       the message
 * @param influences  the unknowns that matter
 * @param pairs       unknowns that matter together; empty where none do
 * @param switching   where the case fails
 * @param information what it is worth to know before deciding
 * @param evidence    on which kind of evidence the variance rests, most first
 * @param notes       how it was found
 */
public record SensitivityReport(Statement title, String currency, Language language, InfluenceTable influences,
                                List<Statement> pairs, SwitchingTable switching, List<Statement> information,
                                List<Share> evidence, List<Statement> notes) {
    private static final int PAIRS = 4;
    private static final int SWITCHING = 10;
    /** Share of the variance below which it is not told. */
    private static final double LEAST = 0.005;

    /** A part of the variance. */
    public record Share(Statement name, double share) {
    }

    /**
     * The report of an analysis.
     *
     * @param program name and version, as every output names them
     */
    public static SensitivityReport of(Analysis analysis, Sensitivity sensitivity, String program) {
        Summary npv = analysis.proposal().summary(Measure.NPV);
        return new SensitivityReport(title(analysis, sensitivity, npv), analysis.scenario().heading().currency(),
                analysis.scenario().language(), InfluenceTable.of(sensitivity, npv.standardError()), pairs(sensitivity),
                SwitchingTable.of(sensitivity, SWITCHING), information(sensitivity, npv), evidence(sensitivity.evidence()),
                notes(analysis, sensitivity, program));
    }

    private static Statement title(Analysis analysis, Sensitivity sensitivity, Summary npv) {
        MoneyScale scale = Digits.justified(MoneyScale.headline(DoubleStream.of(npv.mean(), npv.p10(), npv.p90())),
                npv.standardError());
        List<Influence> influences = sensitivity.influences();
        Statement title = Statement.of(influences.isEmpty() || influences.get(0).total().value() == 0
                        ? "sensitivity.title.certain" : "sensitivity.title")
                .with("plan", Labels.brief(analysis.proposal().plan())).with("npv", new Value.Money(npv.mean(), scale));
        return influences.isEmpty() ? title : title
                .with("input", new Value.Word(InputNames.of(influences.get(0).unknown())))
                .with("share", new Value.Percent(influences.get(0).total().value(), 0));
    }

    private static List<Statement> pairs(Sensitivity sensitivity) {
        return sensitivity.pairs().stream().filter(pair -> pair.together().value() >= LEAST).limit(PAIRS)
                .map(SensitivityReport::pair).toList();
    }

    private static Statement pair(Pair pair) {
        return Statement.of("sensitivity.pair").with("one", new Value.Word(InputNames.of(pair.one())))
                .with("other", new Value.Word(InputNames.of(pair.other())))
                .with("share", InfluenceTable.share(pair.together()));
    }

    /** What everything is worth to know; what each unknown is stands in its line. */
    private static List<Statement> information(Sensitivity sensitivity, Summary npv) {
        if (sensitivity.influences().isEmpty()) {
            return List.of();
        }
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(sensitivity.information().amongPlans(),
                sensitivity.information().onProposal()));
        MoneyScale known = Digits.justified(scale, npv.standardError());
        if (known.isZero(sensitivity.information().amongPlans()) && known.isZero(sensitivity.information().onProposal())) {
            return List.of(Statement.of("sensitivity.information.none"));
        }
        return List.of(Statement.of("sensitivity.information")
                .with("plans", new Value.Money(sensitivity.information().amongPlans(), known))
                .with("proposal", new Value.Money(sensitivity.information().onProposal(), known)));
    }

    private static List<Share> evidence(VarianceByEvidence evidence) {
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<Evidence, Double> kind : evidence.inputs().entrySet()) {
            shares.add(new Share(Statement.of("evidence." + Keys.of(kind.getKey())), kind.getValue()));
        }
        shares.add(new Share(Statement.of("sensitivity.evidence.risks"), evidence.risks()));
        shares.add(new Share(Statement.of("sensitivity.evidence.interactions"), evidence.interactions()));
        shares.removeIf(share -> share.share() < LEAST);
        shares.sort((a, b) -> Double.compare(b.share(), a.share()));
        return List.copyOf(shares);
    }

    private static List<Statement> notes(Analysis analysis, Sensitivity sensitivity, String program) {
        MoneyScale scale = MoneyScale.headline(DoubleStream.of(sensitivity.counted().min(), sensitivity.counted().max()));
        Manifest manifest = Manifest.of(program, analysis.scenario());
        List<Statement> notes = new ArrayList<>();
        if (!sensitivity.influences().isEmpty()) {
            notes.add(Statement.of("sensitivity.method")
                    .with("low", new Value.Money(sensitivity.counted().min(), scale))
                    .with("high", new Value.Money(sensitivity.counted().max(), scale)));
        }
        notes.add(Statement.of("compare.source").with("file", new Value.Text(manifest.scenario()))
                .with("hash", new Value.Text(manifest.shortHash())));
        if (!manifest.overrides().isEmpty()) {
            notes.add(Statement.of("compare.overrides")
                    .with("overrides", new Value.Text(String.join(", ", manifest.overrides()))));
        }
        notes.add(Statement.of("compare.draws").with("program", new Value.Text(program))
                .with("trials", new Value.Number(manifest.trials(), 0)).with("seed", new Value.Number(manifest.seed(), 0)));
        return List.copyOf(notes);
    }
}
