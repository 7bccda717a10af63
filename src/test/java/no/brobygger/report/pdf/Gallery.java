package no.brobygger.report.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.Map;
import no.brobygger.report.CaseFixture;
import no.brobygger.report.InvestmentReport;

/** Writes the cases of the tests as PDF files into a directory, for eyes to look at. */
final class Gallery {

    private Gallery() {
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, InvestmentReport> page : cases().entrySet()) {
            if (arguments.length < 2 || page.getKey().equals(arguments[1])) {
                PdfDocument pdf = ReportRenderer.document(page.getValue(), Optional.empty());
                pdf.warnings().forEach(System.out::println);
                Files.write(directory.resolve(page.getKey() + ".pdf"), pdf.bytes());
            }
        }
    }

    static Map<String, InvestmentReport> cases() {
        Map<String, InvestmentReport> cases = new LinkedHashMap<>();
        cases.put("pays", CaseFixture.thatPays().report());
        cases.put("loses", CaseFixture.thatLoses().report());
        cases.put("pays-later", CaseFixture.thatPaysLater().report());
        cases.put("uncertain", CaseFixture.thatIsUncertain().report());
        cases.put("cuts", CaseFixture.thatCuts().report());
        cases.put("cuts-and-loses", CaseFixture.thatCutsAndLoses().report());
        cases.put("moves", CaseFixture.thatMovesMoney().report());
        cases.put("nothing", CaseFixture.thatChangesNothing().report());
        return cases;
    }
}
