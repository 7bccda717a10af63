package no.brobygger.architecture.planted.finance.measure;

import no.brobygger.architecture.planted.scenario.PlantedScenario;

/** A measure that knows more than numbers. */
public final class PlantedMeasure {
    PlantedScenario scenario;
}
