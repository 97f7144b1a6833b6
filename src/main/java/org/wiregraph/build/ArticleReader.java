package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.ConlluException;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.ArticleBytes;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Reading;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.text.Digest;
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
    private final Supplier<Annotator> annotator = new Lazy();
    private final AtomicInteger annotated = new AtomicInteger();
    private final AtomicInteger extracted = new AtomicInteger();

    /**
     * @param cache folder of what is kept from build to build
     * @param ontology digest of what {@code extractor} works with
     */
    ArticleReader(Extractor extractor, Path cache, String ontology, int threads, Progress progress) {
        Program program = Program.running();
        this.extractor = extractor;
        this.annotations = new AnnotationCache(cache, program.reading());
        this.gists = new GistCache(cache, Digest.of(List.of(program.extracting(), ontology)));
        this.threads = threads;
        this.progress = progress;
    }

    Extracted read(Corpus corpus) {
        AtomicInteger done = new AtomicInteger();
        int all = corpus.files().size();
        List<Callable<GistCache.Contents>> tasks = new ArrayList<>();
        for (ArticleFile file : corpus.files()) {
            tasks.add(() -> {
                GistCache.Contents read =
                        file.read(this::read, problem -> new GistCache.Contents(List.of(), List.of(problem)));
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
            GistCache.Contents contents = contents(bytes.read());
            if (contents.problems().stream().noneMatch(problem -> problem.kind() == Problem.Kind.FAULT)) {
                gists.keepFile(digest, contents);
            }
            return contents;
        });
    }

    private GistCache.Contents contents(Reading reading) {
        List<String> keys = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Document document : reading.documents()) {
            try {
                keys.add(gists.gist(document, () -> gist(document)));
            } catch (ConlluException wrong) {
                problems.add(new Problem(Problem.Kind.ANNOTATION, document.path(), String.valueOf(wrong.getMessage())));
            } catch (UncheckedIOException | ModelsUnusable notOfThisArticle) {
                throw notOfThisArticle;
            } catch (RuntimeException | StackOverflowError fault) {
                problems.add(
                        new Problem(Problem.Kind.FAULT, document.path(), "left out: a fault of Wiregraph, " + fault));
            }
        }
        return new GistCache.Contents(keys, problems);
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

    /** Loads the models when the first article needs them. */
    private static final class Lazy implements Supplier<Annotator> {
        private final List<Annotator> loaded = new ArrayList<>();

        @Override
        public synchronized Annotator get() {
            if (loaded.isEmpty()) {
                loaded.add(load());
            }
            return loaded.get(0);
        }

        private static Annotator load() {
            try {
                return Annotator.load();
            } catch (RuntimeException broken) {
                throw new ModelsUnusable(broken);
            }
        }
    }

    /** Without models no article can be read: that is no fault of one. */
    private static final class ModelsUnusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ModelsUnusable(RuntimeException cause) {
            super("the language models cannot be loaded: " + cause.getMessage(), cause);
        }
    }
}
