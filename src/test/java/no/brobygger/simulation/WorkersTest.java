package no.brobygger.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void results_come_in_the_order_of_the_tasks(int threads) {
        assertEquals(List.of(0, 1, 4, 9, 16, 25, 36), Workers.inOrder(threads, 7, i -> i * i));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tasks_that_wait_for_tasks_of_their_own_leave_no_thread_waiting_for_ever(int threads) {
        List<List<Integer>> table = Workers.inOrder(threads, 3, i -> Workers.inOrder(threads, 3, k -> 10 * i + k));
        assertEquals(List.of(List.of(0, 1, 2), List.of(10, 11, 12), List.of(20, 21, 22)), table);
    }

    @Test
    void nested_tasks_never_take_more_threads_than_the_outermost_allows() {
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Workers.inOrder(2, 4, i -> Workers.inOrder(8, 8, k -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            return working.decrementAndGet();
        }));
        assertTrue(most.get() <= 2, () -> most + " at once");
    }

    @Test
    void a_task_goes_on_beside_what_follows() {
        CountDownLatch both = new CountDownLatch(2);
        String met = Workers.sharing(2, () -> {
            Supplier<String> other = Workers.beside(() -> meeting(both));
            return meeting(both) + other.get();
        });
        assertEquals("metmet", met);
    }

    private static String meeting(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "met";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_first_failure_in_order_is_thrown_as_it_was(int threads) {
        IllegalStateException first = new IllegalStateException("the first");
        RuntimeException thrown = assertThrows(RuntimeException.class, () -> Workers.inOrder(threads, 3, i -> {
            if (i > 0) {
                throw i == 1 ? first : new IllegalStateException("a later one");
            }
            return i;
        }));
        assertSame(first, thrown);
    }

    @Test
    void an_error_reaches_the_caller_as_what_it_is() {
        assertThrows(OutOfMemoryError.class, () -> Workers.inOrder(2, 2, i -> {
            throw new OutOfMemoryError();
        }));
    }

    @Test
    void an_interrupted_caller_does_not_wait() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Workers.inOrder(1, 1, i -> i));
        assertTrue(Thread.interrupted());
    }
}
