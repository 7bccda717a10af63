package no.brobygger.architecture.planted.scenario.yaml;

/** Something that reads files. */
public final class PlantedReader {
}
