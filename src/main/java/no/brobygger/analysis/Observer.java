package no.brobygger.analysis;

import java.util.function.Supplier;

/** Watches an analysis at work, with a clock of its own: no figure depends on it. */
public interface Observer {

    /** Sees nothing. */
    Observer NONE = new Observer() {
        @Override
        public <T> T of(String step, Supplier<T> work) {
            return work.get();
        }

        @Override
        public void finished(int trials, int all) {
            // Nobody waits.
        }
    };

    /** Does a step of the work and returns what comes of it. */
    <T> T of(String step, Supplier<T> work);

    /** So many more trials of {@code all} are finished; called from any thread. */
    void finished(int trials, int all);
}
