package no.brobygger.report.excel;

/** What a formula gives: kept beside it, so that a preview shows it without working it out. */
sealed interface Figure {

    record Number(double value) implements Figure {
    }

    record Truth(boolean holds) implements Figure {
    }

    /** Why there is no number. */
    record Words(String text) implements Figure {
    }
}
