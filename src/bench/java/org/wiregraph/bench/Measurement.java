package org.wiregraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.wiregraph.corpus.ArticleFile;

/** One contender: its load time, its heap, and the tokens a second of each pass over the same articles. */
final class Measurement {
    /** Works on the articles of one file, and says how many tokens they have: the same count for every contender. */
    interface Contender {
        int process(ArticleFile file);
    }

    /** How many articles are worked on at once. */
    static final int THREADS = 2;

    private static final int MEASURED = 3;

    private Contender contender;
    private final double loadSeconds;
    private final long heap;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();

    /** @param heap bytes that it takes when loaded */
    Measurement(Contender contender, double loadSeconds, long heap) {
        this.contender = contender;
        this.loadSeconds = loadSeconds;
        this.heap = heap;
    }

    /** Lets go of what it works with, so that others have the heap to themselves; its figures stay. */
    void release() {
        contender = file -> 0;
    }

    void pass(List<ArticleFile> files) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        LongAdder processor = new LongAdder();
        LongAdder tokens = new LongAdder();
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (ArticleFile file : files) {
                running.add(pool.submit(() -> {
                    long before = threadTime();
                    tokens.add(contender.process(file));
                    processor.add(threadTime() - before);
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            rates.add(tokens.sum() / seconds(start));
            costs.add(processor.sum() / 1e3 / tokens.sum());
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Tokens a second of the first pass. */
    double cold() {
        return rates.get(0);
    }

    /** Tokens a second, median of the last three passes. */
    double warm() {
        return median(rates);
    }

    /** Microseconds of one processor a token, median of the last three passes. */
    double cost() {
        return median(costs);
    }

    private static double median(List<Double> passes) {
        List<Double> last = new ArrayList<>(passes.subList(Math.max(0, passes.size() - MEASURED), passes.size()));
        last.sort(null);
        return last.get(last.size() / 2);
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s %9.0f %9.1f %11.0f %8.1f %8d",
                name,
                warm(),
                cost(),
                cold(),
                loadSeconds,
                heap >> 20);
    }

    SortedMap<String, Object> figures() {
        SortedMap<String, Object> figures = new TreeMap<>();
        figures.put("tokensPerSecond", warm());
        figures.put("processorMicrosecondsPerToken", cost());
        figures.put("loadSeconds", loadSeconds);
        figures.put("heapMB", heap >> 20);
        return figures;
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Nanoseconds of processor that the running thread has had. */
    static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Bytes in use after collection. */
    static long used() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
