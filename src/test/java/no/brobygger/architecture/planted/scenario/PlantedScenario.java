package no.brobygger.architecture.planted.scenario;

import org.yaml.snakeyaml.Yaml;

/** A scenario that knows the format it is written in. */
public final class PlantedScenario {
    Yaml yaml;
}
