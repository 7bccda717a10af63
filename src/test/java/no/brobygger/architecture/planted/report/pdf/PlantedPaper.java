package no.brobygger.architecture.planted.report.pdf;

/** Paper. */
public final class PlantedPaper {
}
