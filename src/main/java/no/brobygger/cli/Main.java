package no.brobygger.cli;

import no.brobygger.pipeline.Stages;

/** Starts the program. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new Program(Terminal.system(), Stages.standard()).execute(arguments));
    }
}
