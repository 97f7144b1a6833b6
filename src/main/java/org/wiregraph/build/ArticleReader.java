package org.wiregraph.build;

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
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Reading;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Problem;

/** The per-article half, on all cores: read, annotate, extract; what comes out does not depend on the number of threads. */
final class ArticleReader {
    /** What the articles gave, in order of their files. */
    record Extracted(List<Extraction> extractions, List<Problem> problems, int annotated, int extracted) {}

    private final Extractor extractor;
    private final AnnotationCache annotations;
    private final ExtractionCache extracted;
    private final int threads;
    private final Progress progress;

    /**
     * @param cache folder of what is kept from build to build
     * @param ontology digest of what {@code extractor} works with
     */
    ArticleReader(Extractor extractor, Path cache, String ontology, int threads, Progress progress) {
        Program program = Program.running();
        this.extractor = extractor;
        this.annotations = new AnnotationCache(cache, program.reading());
        this.extracted = new ExtractionCache(cache, Digest.of(List.of(program.extracting(), ontology)));
        this.threads = threads;
        this.progress = progress;
    }

    Extracted read(Corpus corpus) {
        Supplier<Annotator> annotator = new Lazy();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger annotated = new AtomicInteger();
        AtomicInteger extracted = new AtomicInteger();
        List<Callable<Extracted>> tasks = new ArrayList<>();
        for (ArticleFile file : corpus.files()) {
            tasks.add(() -> {
                Extracted read = read(
                        file,
                        () -> {
                            annotated.incrementAndGet();
                            return annotator.get();
                        },
                        extracted::incrementAndGet);
                progress.at(
                        "reading articles",
                        done.incrementAndGet(),
                        corpus.files().size());
                return read;
            });
        }
        List<Extraction> extractions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(corpus.problems());
        for (Extracted one : run(tasks)) {
            extractions.addAll(one.extractions());
            problems.addAll(one.problems());
        }
        return new Extracted(extractions, problems, annotated.get(), extracted.get());
    }

    /** Deletes what other versions of the program, or the same with another ontology, kept. */
    void forgetOthers() {
        annotations.forgetOthers();
        extracted.forgetOthers();
    }

    private Extracted read(ArticleFile file, Supplier<Annotator> annotator, Runnable extracting) {
        Reading reading = file.read();
        List<Extraction> extractions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Document document : reading.documents()) {
            try {
                List<Sentence> sentences = annotations.get(document, annotator);
                extractions.add(extracted.get(document, sentences, () -> {
                    extracting.run();
                    return extractor.extract(document, sentences);
                }));
            } catch (ConlluException wrong) {
                problems.add(new Problem(Problem.Kind.ANNOTATION, document.path(), String.valueOf(wrong.getMessage())));
            }
        }
        return new Extracted(extractions, problems, 0, 0);
    }

    private List<Extracted> run(List<Callable<Extracted>> tasks) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Extracted> results = new ArrayList<>();
            for (Future<Extracted> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading articles", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Loads the models when the first article needs them. */
    private static final class Lazy implements Supplier<Annotator> {
        private final List<Annotator> loaded = new ArrayList<>();

        @Override
        public synchronized Annotator get() {
            if (loaded.isEmpty()) {
                loaded.add(Annotator.load());
            }
            return loaded.get(0);
        }
    }
}
