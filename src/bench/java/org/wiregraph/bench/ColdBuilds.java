package org.wiregraph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.ArticleNames;
import org.wiregraph.corpus.Stored;

/** Builds by the launcher, from the start of the process to its end: of few articles, of all, and again unchanged. */
final class ColdBuilds {
    private static final int FEW = 5;

    private ColdBuilds() {}

    /** Seconds by what was built. */
    static SortedMap<String, Object> measure(Options options, List<ArticleFile> files)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("wiregraph");
        SortedMap<String, Object> seconds = new TreeMap<>();
        try {
            Path few = options.five().isPresent() ? options.five().get() : few(files, work.resolve("few"));
            seconds.put("fiveArticlesSeconds", build(few, work.resolve("few-graph")));
            Path graph = work.resolve("graph");
            seconds.put("corpusSeconds", build(options.corpus(), graph));
            seconds.put("unchangedSeconds", build(options.corpus(), graph));
        } finally {
            delete(work);
        }
        return seconds;
    }

    private static Path few(List<ArticleFile> files, Path folder) throws IOException {
        for (ArticleFile file : files.subList(0, Math.min(FEW, files.size()))) {
            Path to = folder.resolve(file.path());
            Files.createDirectories(to.getParent());
            copy(file.file(), to);
            if (file.companion().isPresent()) {
                copy(file.companion().get(), folder.resolve(ArticleNames.companion(file.path())));
            }
        }
        return folder;
    }

    private static void copy(Stored file, Path to) throws IOException {
        try (InputStream in = file.open()) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static double build(Path corpus, Path store) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("wiregraph.home", "")).resolve("wiregraph");
        List<String> command =
                List.of(launcher.toString(), "build", "--corpus", corpus.toString(), "--store", store.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int exit = process.waitFor();
        // 3: done, with problems in the input.
        if (exit != 0 && exit != 3) {
            throw new IllegalStateException("exit " + exit + " of " + command);
        }
        return Measurement.seconds(start);
    }

    static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    static void print(SortedMap<String, Object> seconds) {
        System.out.println();
        System.out.println("from a cold start, seconds");
        seconds.forEach((what, value) -> System.out.printf(Locale.ROOT, "%-22s %6.1f%n", what, value));
    }
}
