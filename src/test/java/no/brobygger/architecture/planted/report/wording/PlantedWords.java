package no.brobygger.architecture.planted.report.wording;

import no.brobygger.architecture.planted.report.pdf.PlantedPaper;

/** Words that know what they are printed on. */
public final class PlantedWords {
    PlantedPaper paper;
}
