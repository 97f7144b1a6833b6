package org.wiregraph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiregraph.corpus.ArticleFile;

/** Throughput and heap for more and more articles: those of the corpus, again and again. */
final class Sizes {
    /** Of one pass; megabytes are the heap after collection, while the articles were worked on. */
    record Size(int articles, double tokensPerSecond, long megabytes) {}

    private Sizes() {}

    /** @param others bytes of heap that are not counted */
    static List<Size> measure(Half half, List<ArticleFile> files, int most, long others) throws InterruptedException {
        List<Size> sizes = new ArrayList<>();
        for (int articles = 10; articles <= most; articles *= 10) {
            List<ArticleFile> some = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                some.add(files.get(i % files.size()));
            }
            System.gc();
            Measurement pass = new Measurement(half::process, 0, 0);
            pass.pass(some);
            sizes.add(new Size(articles, pass.cold(), (afterCollection() - others) >> 20));
        }
        return sizes;
    }

    /** Bytes that the last collection left, or that are in use where there was none. */
    private static long afterCollection() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                sum += pool.getCollectionUsage() == null
                        ? pool.getUsage().getUsed()
                        : Math.max(
                                pool.getCollectionUsage().getUsed(),
                                isOld(pool) ? pool.getUsage().getUsed() : 0);
            }
        }
        return sum;
    }

    private static boolean isOld(MemoryPoolMXBean pool) {
        return pool.getName().contains("Old") || pool.getName().contains("Tenured");
    }

    static void print(List<Size> sizes) {
        System.out.println();
        System.out.println("articles  tokens/s  heap MB");
        sizes.forEach(size -> System.out.printf(
                Locale.ROOT, "%8d %9.0f %8d%n", size.articles(), size.tokensPerSecond(), size.megabytes()));
    }

    static void plot(List<Size> sizes, Path file) throws IOException {
        Files.writeString(
                file,
                Plot.of(
                        "articles",
                        sizes.stream().map(size -> (double) size.articles()).toList(),
                        new Plot.Line(
                                "tokens a second",
                                sizes.stream().map(Size::tokensPerSecond).toList()),
                        new Plot.Line(
                                "heap, MB",
                                sizes.stream()
                                        .map(size -> (double) size.megabytes())
                                        .toList())));
    }
}
