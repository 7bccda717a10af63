package no.brobygger.pipeline;

/** What was named on the command line is not there, or does not go together; nothing was calculated. */
public final class SelectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SelectionException(String message) {
        super(message);
    }
}
