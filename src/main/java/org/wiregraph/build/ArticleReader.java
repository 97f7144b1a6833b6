package org.wiregraph.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.ArticleBytes;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.Problem;

/** The per-article half, on all cores: read, annotate, extract; what comes out does not depend on the number of threads. */
final class ArticleReader implements AutoCloseable {
    /** What the articles gave, in order of their files; the gists can be read until the reader is closed. */
    record Extracted(List<Gist> gists, List<Problem> problems, int annotated, int extracted) {}

    private final Extractor extractor;
    private final AnnotationCache annotations;
    private final GistCache gists;
    private final int threads;
    private final Progress progress;
    private final Supplier<Annotator> annotator = new SharedAnnotator();
    private final AtomicInteger annotated = new AtomicInteger();
    private final AtomicInteger extracted = new AtomicInteger();

    /**
     * @param cache folder of what is kept from build to build
     * @param maker digest of what makes the gists, {@code extractor} and what it works with
     */
    ArticleReader(Extractor extractor, Path cache, String maker, int threads, Progress progress) {
        this.extractor = extractor;
        this.annotations = new AnnotationCache(cache, Program.running().reading());
        this.gists = new GistCache(cache, maker);
        this.threads = threads;
        this.progress = progress;
    }

    /** @param digests of files, as far as they are known: what was kept of such a file is not read again */
    Extracted read(Corpus corpus, Map<ArticleFile, String> digests) {
        AtomicInteger done = new AtomicInteger();
        int all = corpus.files().size();
        List<Callable<GistCache.Contents>> tasks = new ArrayList<>();
        for (ArticleFile file : corpus.files()) {
            tasks.add(() -> {
                GistCache.Contents read = Optional.ofNullable(digests.get(file))
                        .flatMap(gists::file)
                        .orElseGet(() ->
                                file.read(this::read, problem -> new GistCache.Contents(List.of(), List.of(problem))));
                progress.at("reading articles", done.incrementAndGet(), all);
                return read;
            });
        }
        List<String> keys = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(corpus.problems());
        for (GistCache.Contents one : run(tasks)) {
            keys.addAll(one.gists());
            problems.addAll(one.problems());
        }
        return new Extracted(gists.gists(keys), problems, annotated.get(), extracted.get());
    }

    /** Keeps what was read, and deletes what other versions of the program, or the same with another ontology, kept. */
    void keep() throws IOException {
        annotations.forgetOthers();
        gists.keep();
    }

    private GistCache.Contents read(ArticleBytes bytes) {
        String digest = bytes.digest();
        return gists.file(digest).orElseGet(() -> {
            Worked<String> worked = Worked.on(bytes.read(), document -> gists.gist(document, () -> gist(document)));
            GistCache.Contents contents = new GistCache.Contents(worked.results(), worked.problems());
            if (worked.isFinal()) {
                gists.keepFile(digest, contents);
            }
            return contents;
        });
    }

    private Gist gist(Document document) {
        List<Sentence> sentences = annotations.get(document, () -> {
            annotated.incrementAndGet();
            return annotator.get();
        });
        extracted.incrementAndGet();
        return Gist.of(extractor.extract(document, sentences));
    }

    private <T> List<T> run(List<Callable<T>> tasks) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading articles", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() throws IOException {
        gists.close();
    }
}
