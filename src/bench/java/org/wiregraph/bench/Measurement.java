package org.wiregraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.wiregraph.corpus.Document;

/** One contender: its load time, heap and the tokens a second of each pass over the same documents. */
final class Measurement {
    /** Annotates one document and says how many tokens it has. */
    interface Contender {
        void process(Document document);
    }

    private final Contender contender;
    private final double loadSeconds;
    private final List<Double> rates = new ArrayList<>();
    private long heap;

    Measurement(Contender contender, double loadSeconds) {
        this.contender = contender;
        this.loadSeconds = loadSeconds;
    }

    /** One pass over {@code documents}, {@code threads} at once; {@code tokens} is the same count for every contender. */
    void pass(List<Document> documents, int tokens, int threads) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (Document document : documents) {
                running.add(pool.submit(() -> contender.process(document)));
            }
            for (Future<?> one : running) {
                one.get();
            }
            rates.add(tokens / seconds(start));
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    double cold() {
        return rates.get(0);
    }

    /** Median of the last three passes. */
    double warm() {
        List<Double> last = new ArrayList<>(rates.subList(Math.max(0, rates.size() - 3), rates.size()));
        last.sort(null);
        return last.get(last.size() / 2);
    }

    void heap(long bytes) {
        heap = bytes;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT, "%-10s %10.0f %10.0f %9.1f %8d", name, warm(), cold(), loadSeconds, heap >> 20);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"tokensPerSecond\":%.1f,\"loadSeconds\":%.2f,\"heapMB\":%d}",
                warm(),
                loadSeconds,
                heap >> 20);
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Bytes in use after collection. */
    static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
