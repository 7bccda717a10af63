package no.brobygger.report.json;

import java.io.IOException;
import no.brobygger.decision.crosscheck.CrossCheck;
import no.brobygger.decision.crosscheck.PublishedRange;
import no.brobygger.decision.crosscheck.ReplacedBenchmark;

/** What the proposal implies beside the published record, and what its own figures do to NPV. */
final class CrossCheckJson {
    private CrossCheckJson() {
    }

    static void write(JsonText text, CrossCheck check) throws IOException {
        text.text("key", check.kind().key()).number("implied", check.implied());
        if (check.published().isPresent()) {
            PublishedRange range = check.published().get();
            text.number("p10", range.p10()).number("central", range.central()).number("p90", range.p90());
        }
        text.flag("outside", check.isOutside()).text("reference", check.kind().reference());
    }

    static void write(JsonText text, ReplacedBenchmark replaced) throws IOException {
        text.text("path", replaced.path()).number("npv", replaced.npv()).number("gain", replaced.gain());
    }
}
