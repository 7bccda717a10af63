package no.brobygger.cli;

/** What the program tells its caller. */
final class ExitCode {
    static final int DONE = 0;
    /** A fault of the program. */
    static final int FAULT = 1;
    /** The input or the command line is wrong, or the results could not be written. */
    static final int WRONG_INPUT = 2;
    /** {@code --strict} found a challenge. */
    static final int CHALLENGED = 3;

    private ExitCode() {
    }
}
