package no.brobygger.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import no.brobygger.report.statement.FileNames;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Provenance;

/** An assumption in the results file: where it stands, what is believed, on what grounds. */
final class AssumptionJson {
    /** A lognormal is kept by the moments of its logarithm; twelve digits give back the quantiles that were stated. */
    private static final MathContext AS_STATED = new MathContext(12);

    private AssumptionJson() {
    }

    static void write(JsonText text, Assumption assumption) throws IOException {
        Provenance provenance = assumption.provenance();
        text.text("path", assumption.path()).text("kind", assumption.distribution().kind());
        writeParameters(text, assumption.distribution());
        text.text("unit", assumption.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .text("source", provenance.source())
                .text("evidence", provenance.evidence().key());
        if (provenance.asOf().isPresent()) {
            text.text("as-of", provenance.asOf().get().toString());
        }
        if (!provenance.note().isEmpty()) {
            text.text("note", provenance.note());
        }
        text.flag("default", provenance.byDefault());
        if (provenance.location().isPresent()) {
            Location location = provenance.location().get();
            text.text("file", FileNames.last(location.file())).whole("line", location.line());
        }
    }

    private static void writeParameters(JsonText text, Distribution distribution) throws IOException {
        if (distribution instanceof Distribution.Fixed fixed) {
            text.number("value", fixed.value());
        } else if (distribution instanceof Distribution.Pert pert) {
            text.number("min", pert.min()).number("likely", pert.likely()).number("max", pert.max());
        } else if (distribution instanceof Distribution.Uniform uniform) {
            text.number("min", uniform.min()).number("max", uniform.max());
        } else if (distribution instanceof Distribution.Normal normal && normal.kind().equals("mean-sd")) {
            text.number("mean", normal.mean()).number("sd", normal.sd());
        } else {
            text.number("p10", asStated(distribution.quantile(0.1))).number("p50", distribution.median())
                    .number("p90", asStated(distribution.quantile(0.9)));
        }
    }

    private static double asStated(double quantile) {
        return new BigDecimal(quantile).round(AS_STATED).doubleValue();
    }
}
