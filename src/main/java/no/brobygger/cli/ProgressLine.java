package no.brobygger.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import no.brobygger.pipeline.Progress;

/**
 * How far a run is and how long it will still take: one line of a terminal, rewritten in its place, from the moment
 * that somebody may have begun to wait, and gone when the run is over.
 */
final class ProgressLine implements Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long PATIENCE = SECOND;
    private static final long REFRESH_MILLISECONDS = 200;

    private final Terminal terminal;
    private final LongSupplier nanoseconds;
    private final long start;
    private String step = "";
    private long stepStart;
    private long done;
    private long all;
    private int shown;
    private boolean closed;

    /** A line that shows itself only when it is told to. */
    ProgressLine(Terminal terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Progress where somebody watches and has not asked for quiet. */
    static Progress on(Terminal terminal, boolean quiet) {
        return terminal.isWatched() && !quiet ? shown(terminal) : Progress.NONE;
    }

    /** A line that shows itself again and again, and goes also when the program is interrupted. */
    private static ProgressLine shown(Terminal terminal) {
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
        Thread showing = new Thread(line::keepShowing, "progress");
        showing.setDaemon(true);
        showing.start();
        Runtime.getRuntime().addShutdownHook(new Thread(line::close, "remove progress"));
        return line;
    }

    private synchronized void keepShowing() {
        try {
            while (!closed) {
                show();
                wait(REFRESH_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void begun(String name) {
        step = name;
        stepStart = nanoseconds.getAsLong();
        done = 0;
    }

    @Override
    public synchronized void finished(int trials, int ofAll) {
        done += trials;
        all = ofAll;
    }

    /** Writes the line over the one before. */
    synchronized void show() {
        long now = nanoseconds.getAsLong();
        if (!closed && now - start >= PATIENCE) {
            write(text(now - stepStart));
        }
    }

    private String text(long spent) {
        if (done == 0) {
            return step + " ...";
        }
        double share = (double) done / all;
        long left = (long) Math.ceil(spent / (double) SECOND * (1 - share) / share);
        return String.format(Locale.ROOT, "%s: %d %% of %,d, %d:%02d left", step, 100 * done / all, all, left / 60,
                left % 60);
    }

    private void write(String text) {
        terminal.inPlace(text + " ".repeat(Math.max(0, shown - text.length())));
        shown = text.length();
    }

    /** Leaves an empty line. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            write("");
        }
        closed = true;
        notifyAll();
    }
}
