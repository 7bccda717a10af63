package no.brobygger.report.statement;

import java.util.List;
import java.util.Optional;
import no.brobygger.scenario.Assumption;
import no.brobygger.scenario.Location;
import no.brobygger.scenario.Scenario;

/** Names of scenario files, without their folders. */
public final class FileNames {

    private FileNames() {
    }

    /** Without its folder: what is printed does not depend on from where a file is read. */
    public static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The scenario's own file as its locations name it; empty if files of one name in several folders make it up. */
    public static Optional<String> own(Scenario scenario) {
        List<String> files = scenario.assumptions().stream().map(Assumption::provenance)
                .flatMap(p -> p.location().stream()).map(Location::file)
                .filter(file -> last(file).equals(last(scenario.origin().file()))).distinct().toList();
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }
}
