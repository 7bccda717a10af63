package no.brobygger.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.brobygger.report.InvestmentReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Nothing is cut, overlaps or runs over, however long the names, large the numbers or many the plans are. */
class StressedLayoutTest {
    private static final List<Integer> A_PAGE_EACH = IntStream.rangeClosed(1, 9).boxed().toList();

    @TestFactory
    Stream<DynamicTest> every_page_is_one_page_and_no_text_is_lost() {
        Map<String, InvestmentReport> cases = Gallery.cases();
        return cases.entrySet().stream().map(c -> DynamicTest.dynamicTest(c.getKey(), () -> {
            PageGeometry pages = new PageGeometry(ReportRenderer.document(c.getValue(), Optional.empty()).bytes());
            assertEquals(List.of(), pages.faults());
            assertEquals(A_PAGE_EACH, pages.chapters());
        }));
    }
}
