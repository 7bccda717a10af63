package no.brobygger.decision.challenge;

import java.util.List;

/** A case that knows nothing against itself has not been looked at from the other side. */
final class NoEvidenceAgainst implements Challenge {
    @Override
    public String key() {
        return "no-evidence-against";
    }

    @Override
    public String reference() {
        return "Lewis & Rao 2015";
    }


    @Override
    public List<Finding> findings(Subject subject) {
        return subject.scenario().heading().notes().evidenceAgainst().filter(text -> !text.isBlank()).isPresent()
                ? List.of() : List.of(Finding.at(this, subject.scenario(), "notes.evidence-against"));
    }
}
