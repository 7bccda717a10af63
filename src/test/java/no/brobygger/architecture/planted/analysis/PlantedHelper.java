package no.brobygger.architecture.planted.analysis;

import no.brobygger.architecture.planted.model.PlantedModel;

/** A hollow name; and one half of a cycle. */
public final class PlantedHelper {
    public PlantedModel model;
}
