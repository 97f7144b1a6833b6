package org.wiregraph.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.wiregraph.page.Memory;
import org.wiregraph.page.Source;
import org.wiregraph.store.HeldGeneration;

/** Reads one generation, on all processors where there is much to do. */
final class Reading {
    /** At most so many are read in one transaction, with what they name kept from one to the next. */
    private static final int TOGETHER = 200;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final HeldGeneration generation;
    private final Memory memory;

    Reading(HeldGeneration generation, Memory memory) {
        this.generation = generation;
        this.memory = memory;
    }

    <T> T once(Function<Source, T> work) {
        Dataset dataset = generation.dataset();
        return Txn.calculateRead(dataset, () -> work.apply(new Source(dataset, generation.articles(), memory)));
    }

    /** Does the work for each; order does not matter to it. */
    <T> void each(List<T> all, BiConsumer<Source, T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        int together = Math.max(1, Math.min(TOGETHER, all.size() / (THREADS * THREADS)));
        try {
            List<Future<Boolean>> parts = new ArrayList<>();
            for (int from = 0; from < all.size(); from += together) {
                List<T> some = all.subList(from, Math.min(all.size(), from + together));
                parts.add(threads.submit(() -> once(source -> {
                    some.forEach(one -> work.accept(source, one));
                    return true;
                })));
            }
            for (Future<Boolean> part : parts) {
                part.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }
}
