package org.wiregraph.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Work shared among all cores whose results are taken in order, so that the outcome does not depend on the cores. */
public final class InOrder {
    /** Enough that starting them costs little. */
    private static final int TOGETHER = 16;
    /** How far the work is ahead of the taking, for each core. */
    private static final int AHEAD = 4;

    private InOrder() {}

    /**
     * Does some work for each number from 0 to {@code count} - 1.
     *
     * @param work called on several threads
     * @param taker called on this thread, with one result after the other
     */
    public static <R> void each(int count, IntFunction<R> work, ObjIntConsumer<R> taker) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        Deque<Future<List<R>>> ahead = new ArrayDeque<>();
        try {
            int taken = 0;
            for (int started = 0; taken < count; ) {
                for (; started < count && ahead.size() < AHEAD * cores; started += TOGETHER) {
                    int from = started;
                    int to = Math.min(count, from + TOGETHER);
                    ahead.add(workers.submit(
                            () -> IntStream.range(from, to).mapToObj(work).toList()));
                }
                for (R result : outcome(ahead.remove())) {
                    taker.accept(result, taken++);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Does {@code other} too while it does {@code one}, and gives what both give to {@code then}. */
    public static <A, B, R> R both(Supplier<A> one, Supplier<B> other, BiFunction<A, B, R> then) {
        FutureTask<B> task = new FutureTask<>(other::get);
        Thread thread = new Thread(task, "meanwhile");
        thread.setDaemon(true);
        thread.start();
        try {
            A first = one.get();
            return then.apply(first, outcome(task));
        } finally {
            task.cancel(true);
        }
    }

    private static <T> T outcome(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
