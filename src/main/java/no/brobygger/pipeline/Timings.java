package no.brobygger.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import no.brobygger.analysis.Observer;

/**
 * Where the time of a run went, and to whom it is told while it goes. Steps may be at work beside each other, so that
 * their times say more together than the clock on the wall. Only ever printed; no result depends on it.
 */
public final class Timings implements Observer {
    private final LongSupplier nanoseconds;
    private final Progress progress;
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final long start;

    public Timings(Progress progress) {
        this(progress, System::nanoTime);
    }

    Timings(Progress progress, LongSupplier nanoseconds) {
        this.progress = progress;
        this.nanoseconds = nanoseconds;
        start = nanoseconds.getAsLong();
    }

    /** Does a step and remembers how long it took, waiting for a thread included; a step done twice counts together. */
    @Override
    public <T> T of(String step, Supplier<T> work) {
        progress.begun(step);
        long begun = nanoseconds.getAsLong();
        try {
            return work.get();
        } finally {
            add(step, nanoseconds.getAsLong() - begun);
        }
    }

    private synchronized void add(String step, long time) {
        spent.merge(step, time, Long::sum);
    }

    @Override
    public void finished(int trials, int all) {
        progress.finished(trials, all);
    }

    /** Nanoseconds by step, in the order in which the steps ended first. */
    public synchronized Map<String, Long> byStep() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(spent));
    }

    /** Nanoseconds since the watch was started. */
    public long inAll() {
        return nanoseconds.getAsLong() - start;
    }
}
