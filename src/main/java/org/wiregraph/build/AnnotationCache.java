package org.wiregraph.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.ConlluException;
import org.wiregraph.annotate.ConlluReader;
import org.wiregraph.annotate.ConlluWriter;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.Digest;

/** Annotations kept under a digest of all that they depend on. */
final class AnnotationCache {
    private final Cache cache;

    /** @param maker digest of the program as far as annotations depend on it */
    AnnotationCache(Path folder, String maker) {
        this.cache = new Cache(folder.resolve("annotations"), Digest.of(List.of(maker, Annotator.VERSION)), ".conllu");
    }

    /**
     * The sentences that {@code document} brought along, or those kept, or those made by {@code annotator} and then kept.
     *
     * @throws ConlluException if what the document brought is broken
     */
    List<Sentence> get(Document document, Supplier<Annotator> annotator) {
        return Annotator.given(document).or(() -> find(document)).orElseGet(() -> {
            List<Sentence> sentences = annotator.get().annotate(document);
            cache.keep(key(document), ConlluWriter.write(sentences, document.text()));
            return sentences;
        });
    }

    private Optional<List<Sentence>> find(Document document) {
        try {
            return cache.find(key(document)).map(kept -> ConlluReader.read(kept, document.text()));
        } catch (ConlluException unusable) {
            return Optional.empty();
        }
    }

    void forgetOthers() {
        cache.forgetOthers();
    }

    private static String key(Document document) {
        return Digest.of(List.of(
                document.text(),
                document.blocks().toString(),
                document.metadata().date().map(Object::toString).orElse("")));
    }
}
