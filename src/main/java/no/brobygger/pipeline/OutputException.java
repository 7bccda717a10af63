package no.brobygger.pipeline;

/** The results could not be put where they were wanted; what stood there before is untouched. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputException(String message, Throwable cause) {
        super(message, cause);
    }
}
