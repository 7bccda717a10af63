package no.brobygger.architecture.planted;

import org.junit.jupiter.api.Assertions;

/** In no layer, open for overriding, and with a library that nobody decided on. */
public class PlantedAtTheRoot {
    void neverCalled() {
        Assertions.fail();
    }
}
