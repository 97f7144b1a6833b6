package org.wiregraph.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extraction;
import org.wiregraph.extract.Extractor;
import org.wiregraph.text.Digest;

/** What was extracted from articles, kept under a digest of all that it depends on. */
final class ExtractionCache {
    private final Cache cache;

    /** @param maker digest of the program and the ontology as far as extractions depend on them */
    ExtractionCache(Path folder, String maker) {
        this.cache = new Cache(folder.resolve("extractions"), Digest.of(List.of(maker, Extractor.VERSION)), ".json");
    }

    /** What is kept for {@code document} with {@code sentences}, or what {@code extractor} gives, then kept. */
    Extraction get(Document document, List<Sentence> sentences, Supplier<Extraction> extractor) {
        String key = Digest.of(List.of(
                document.path(),
                document.text(),
                document.blocks().toString(),
                document.metadata().toString(),
                sentences.toString()));
        Optional<Extraction> kept = cache.find(key).map(json -> ExtractionJson.read(json, document, sentences));
        return kept.orElseGet(() -> {
            Extraction extraction = extractor.get();
            cache.keep(key, ExtractionJson.write(extraction));
            return extraction;
        });
    }

    void forgetOthers() {
        cache.forgetOthers();
    }
}
