package no.brobygger.pipeline;

/** Is told how far a run is. */
public interface Progress extends AutoCloseable {

    /** Nobody waits. */
    Progress NONE = new Progress() {
        @Override
        public void begun(String step) {
            // Nobody waits.
        }

        @Override
        public void finished(int trials, int all) {
            // Nobody waits.
        }
    };

    /** A step has begun, and with it the steps before it have ended. */
    void begun(String step);

    /** So many more trials of {@code all} are finished; called from any thread. */
    void finished(int trials, int all);

    /** Nothing more will be told. */
    @Override
    default void close() {
        // Nothing is held.
    }
}
