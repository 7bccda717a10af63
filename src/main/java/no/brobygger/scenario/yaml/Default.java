package no.brobygger.scenario.yaml;

import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Distribution;
import no.brobygger.scenario.Evidence;
import no.brobygger.scenario.Provenance;

/** What stands where a scenario is silent. */
record Default(Distribution distribution, String source, Evidence evidence, String note) {

    /** A number that needs no evidence: what the file format says is taken where nothing is said. */
    static Default plain(double value, String because) {
        return new Default(new Distribution.Fixed(value), because, Evidence.UNSTATED, "");
    }

    Assumption assumption(String path, Quantity quantity) {
        return assumption(path, path, quantity);
    }

    /** The same under a random stream of another name, so that several paths are one unknown. */
    Assumption assumption(String path, String stream, Quantity quantity) {
        return new Assumption(path, stream, distribution, quantity.legal().range(), quantity.unit(),
                new Provenance(source, evidence, Optional.empty(), note, true, Optional.empty()));
    }
}
