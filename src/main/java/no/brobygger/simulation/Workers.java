package no.brobygger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Independent tasks, some at a time; results come in the order of the tasks, whatever the number of threads. */
public final class Workers {
    private Workers() {
    }

    /**
     * Does tasks 0 … count − 1.
     *
     * @param threads at work at once, at least 1
     * @throws CancellationException if the thread is interrupted
     */
    public static <R> List<R> inOrder(int threads, int count, IntFunction<R> task) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count), Workers::daemon);
        try {
            List<Future<R>> pending = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                pending.add(pool.submit(() -> task.apply(number)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : pending) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The simulation was interrupted.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "simulation");
        thread.setDaemon(true);
        return thread;
    }
}
