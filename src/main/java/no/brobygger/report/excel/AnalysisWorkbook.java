package no.brobygger.report.excel;

import java.util.Map;
import java.util.stream.Collectors;
import no.brobygger.analysis.Analysis;
import no.brobygger.analysis.CentralCase;
import no.brobygger.analysis.PlanAnalysis;
import no.brobygger.ledger.Ledger;
import no.brobygger.ledger.Sheet;
import no.brobygger.report.history.Manifest;

/** The file {@code analysis.xlsx}: the central case in living formulas, the trials as values, and checks of one by the other. */
public final class AnalysisWorkbook {
    private AnalysisWorkbook() {
    }

    /** The bytes of the file, equal for equal inputs. */
    public static byte[] of(Analysis analysis, Manifest manifest) {
        return of(analysis, manifest, Ledger.of(analysis.scenario(), cases(analysis)));
    }

    static byte[] of(Analysis analysis, Manifest manifest, Ledger ledger) {
        Book book = new Book(analysis, manifest, ledger);
        ReadMeSheet readMe = ReadMeSheet.write(book);
        AssumptionsSheet.write(book);
        for (Sheet sheet : ledger.sheets()) {
            LedgerSheet.write(book, sheet);
        }
        ChartsSheet.write(book);
        SimulationSheet.write(book);
        readMe.conclude(ChecksSheet.write(book));
        // The cached figures are the program's own; the spreadsheet works everything out when it opens the file.
        book.workbook().setForceFormulaRecalculation(true);
        return PackageBytes.of(book.workbook(), manifest.program(), analysis.scenario().heading());
    }

    private static Map<String, CentralCase> cases(Analysis analysis) {
        return analysis.plans().stream().collect(Collectors.toMap(p -> p.plan().name(), PlanAnalysis::central));
    }
}
