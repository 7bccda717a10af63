package no.brobygger.scenario;

import java.util.Optional;

/** What stands on the cover; free text, empty where not given. */
public record Heading(String title, String company, String currency, String audience, String preparedBy,
                      String decision, String date, Notes notes) {

    /** Free text sections of the report. */
    public record Notes(Optional<String> need, Optional<String> evidenceAgainst) {
    }
}
