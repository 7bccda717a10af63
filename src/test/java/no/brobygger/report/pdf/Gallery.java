package no.brobygger.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.Analyst;
import no.brobygger.analysis.Observer;
import no.brobygger.decision.DecisionBasis;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;
import no.brobygger.report.history.History;
import no.brobygger.report.history.Manifest;
import no.brobygger.scenario.Language;
import no.brobygger.scenario.yaml.ScenarioReader;

/** Writes cases of the tests, or scenario files, as PDF into a directory, for eyes to look at. */
final class Gallery {
    /** Ten activities, six segments, three indices, five years. */
    private static final String MANY = "src/test/resources/no/brobygger/report/pdf/many.yaml";

    private Gallery() {
    }

    /** @param arguments the directory, then scenario files; without any, the cases of the tests */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Map<String, InvestmentReport> reports = arguments.length == 1 ? cases() : new LinkedHashMap<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            Analysis analysis = analysis(file, List.of());
            reports.put(analysis.scenario().origin().file().replace(".yaml", ""), simulated(analysis,
                    DecisionBasis.of(analysis, 2, Observer.NONE), analysis.scenario().language()));
        }
        for (Map.Entry<String, InvestmentReport> report : reports.entrySet()) {
            PdfDocument pdf = ReportRenderer.document(report.getValue(), Optional.empty());
            pdf.warnings().forEach(System.out::println);
            Files.write(directory.resolve(report.getKey() + ".pdf"), pdf.bytes());
        }
    }

    private static Analysis analysis(String file, List<String> overrides) {
        return new Analyst(ScenarioReader.read(file, overrides)).analyse(2);
    }

    private static InvestmentReport simulated(Analysis a, DecisionBasis basis, Language spoken) {
        Analysis in = new Analysis(a.scenario().with(spoken), a.plans(), a.npv(), a.beats(), a.segments(), a.warnings());
        return InvestmentReport.of(in, basis, History.UNKNOWN, Manifest.of("brobygger 1.0.0", in.scenario()));
    }

    static Map<String, InvestmentReport> cases() {
        Map<String, InvestmentReport> cases = new LinkedHashMap<>();
        cases.put("pays", CaseFixture.thatPays().fullReport());
        cases.put("pays-nb", CaseFixture.thatPays().in(Language.NB).fullReport());
        cases.put("pays-da", CaseFixture.thatPays().in(Language.DA).fullReport());
        cases.put("uncertain-nb", CaseFixture.thatIsUncertain().in(Language.NB).plans(8).fullReport());
        cases.put("cuts-and-loses-da", CaseFixture.thatCutsAndLoses().in(Language.DA).size(1e8).fullReport());
        cases.put("loses", CaseFixture.thatLoses().fullReport());
        cases.put("pays-later", CaseFixture.thatPaysLater().fullReport());
        cases.put("uncertain", CaseFixture.thatIsUncertain().fullReport());
        cases.put("cuts", CaseFixture.thatCuts().fullReport());
        cases.put("cuts-and-loses", CaseFixture.thatCutsAndLoses().fullReport());
        cases.put("moves", CaseFixture.thatMovesMoney().fullReport());
        cases.put("nothing", CaseFixture.thatChangesNothing().fullReport());
        cases.put("long-names", CaseFixture.thatPays()
                .company("Nordisk Tele- og Energiforsyningsselskab med Datterselskaber A/S")
                .title("Et helhedsorienteret program for brandopbygning, kundeoplevelse og salgsaktivering i hele Norden")
                .labelled("Balanced brand building and activation with customer experience and a measurement programme")
                .baselineLabelled("What we have always done and would go on doing without a decision").plans(8).fullReport());
        cases.put("eight-plans", CaseFixture.thatIsUncertain().plans(8).fullReport());
        cases.put("tiny", CaseFixture.thatPays().size(1e-2).fullReport());
        cases.put("huge", CaseFixture.thatPays().size(1e10).fullReport());
        cases.put("one-month", CaseFixture.thatPays().months(1).fullReport());
        cases.put("a-year", CaseFixture.thatPaysLater().months(12).fullReport());
        cases.put("long-file", CaseFixture.thatPays().text("key: {value: 1, source: \"a line of the usual length\"}\n"
                .repeat(20_000)).fullReport());
        cases.put("ten-years", CaseFixture.thatPays().months(120).yearStarts(7).fullReport());
        Analysis many = analysis(MANY, List.of("simulation.trials=500"));
        DecisionBasis basis = DecisionBasis.of(many, 2, Observer.NONE);
        for (Language language : Language.values()) {
            cases.put("many-" + language.key(), simulated(many, basis, language));
        }
        return cases;
    }
}
