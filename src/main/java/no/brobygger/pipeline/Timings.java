package no.brobygger.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.brobygger.analysis.Observer;

/** Where the time of a run went, and to whom it is told while it goes. Only ever printed; no result depends on it. */
public final class Timings implements Observer {
    private final LongSupplier nanoseconds;
    private final Progress progress;
    private final Map<String, Long> spent = new LinkedHashMap<>();

    public Timings(Progress progress) {
        this(progress, System::nanoTime);
    }

    Timings(Progress progress, LongSupplier nanoseconds) {
        this.progress = progress;
        this.nanoseconds = nanoseconds;
    }

    /** Does a step and remembers how long it took; a step done twice counts together. */
    @Override
    public <T> T of(String step, Supplier<T> work) {
        progress.begun(step);
        long start = nanoseconds.getAsLong();
        try {
            return work.get();
        } finally {
            spent.merge(step, nanoseconds.getAsLong() - start, Long::sum);
        }
    }

    @Override
    public void finished(int trials, int all) {
        progress.finished(trials, all);
    }

    /** Nanoseconds by step, in the order in which the steps began. */
    public Map<String, Long> byStep() {
        return Collections.unmodifiableMap(spent);
    }
}
