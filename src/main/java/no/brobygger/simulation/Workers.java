package no.brobygger.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Independent tasks, some at a time. Tasks may begin tasks of their own: all of them share the threads of the outermost
 * work, so that no thread waits as long as any task is left. What comes of them depends on neither the number of threads
 * nor the order in which they are done.
 */
public final class Workers {
    private Workers() {
    }

    /**
     * Does work whose tasks share some threads; within other work, the threads are that work's.
     *
     * @param threads at work at once, at least 1
     * @throws CancellationException if the thread is interrupted
     */
    public static <R> R sharing(int threads, Supplier<R> work) {
        if (ForkJoinTask.inForkJoinPool()) {
            return work.get();
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Task<R> all = new Task<>(work);
            pool.submit(all).get();
            return all.result();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The simulation was interrupted.");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Begins a task beside what follows; only within {@link #sharing}.
     *
     * @return waits for the task and hands over what came of it, or throws what it threw
     */
    public static <R> Supplier<R> beside(Supplier<R> task) {
        Task<R> begun = new Task<>(task);
        begun.fork();
        return begun::result;
    }

    /**
     * Does tasks 0 … count − 1.
     *
     * @param threads at work at once, at least 1
     * @return what came of them, in their order
     * @throws CancellationException if the thread is interrupted
     */
    public static <R> List<R> inOrder(int threads, int count, IntFunction<R> task) {
        return sharing(threads, () -> {
            List<Task<R>> tasks = IntStream.range(0, count).mapToObj(i -> new Task<>(() -> task.apply(i))).toList();
            ForkJoinTask.invokeAll(tasks);
            List<R> results = new ArrayList<>();
            tasks.forEach(done -> results.add(done.result()));
            return results;
        });
    }

    /** Keeps a failure as it was thrown; a pool would hand on a copy. */
    private static final class Task<R> extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<R> work;
        private transient R result;
        private transient RuntimeException failure;
        private transient Error fault;

        Task(Supplier<R> work) {
            this.work = work;
        }

        @Override
        protected void compute() {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                failure = e;
            } catch (Error e) {
                fault = e;
            }
        }

        R result() {
            join();
            if (failure != null) {
                throw failure;
            }
            if (fault != null) {
                throw fault;
            }
            return result;
        }
    }
}
