package no.brobygger.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Where the time of a run went. Only ever printed; no result depends on it. */
public final class Timings {
    private final LongSupplier nanoseconds;
    private final Map<String, Long> spent = new LinkedHashMap<>();

    public Timings() {
        this(System::nanoTime);
    }

    Timings(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /** Does a step and remembers how long it took; a step done twice counts together. */
    public <T> T of(String step, Supplier<T> work) {
        long start = nanoseconds.getAsLong();
        try {
            return work.get();
        } finally {
            spent.merge(step, nanoseconds.getAsLong() - start, Long::sum);
        }
    }

    /** Nanoseconds by step, in the order in which the steps began. */
    public Map<String, Long> byStep() {
        return Collections.unmodifiableMap(spent);
    }
}
