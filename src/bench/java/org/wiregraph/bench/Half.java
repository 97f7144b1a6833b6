package org.wiregraph.bench;

import java.nio.file.Path;
import java.util.List;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Document;
import org.wiregraph.extract.Extractor;
import org.wiregraph.ontology.OntologyReader;

/** Wiregraph's per-article half: read, annotate, extract. */
final class Half {
    private final Annotator annotator;
    private final Extractor extractor;

    private Half(Annotator annotator, Extractor extractor) {
        this.annotator = annotator;
        this.extractor = extractor;
    }

    static Half load() {
        Path ontology = Path.of(System.getProperty("wiregraph.home", ""), "ontology");
        return new Half(Annotator.load(), new Extractor(new OntologyReader().read(ontology, "http://example.org/kg/")));
    }

    /** The tokens of the articles in {@code file}, after all is done to them. */
    int process(ArticleFile file) {
        return file.read().documents().stream().mapToInt(this::process).sum();
    }

    int process(Document document) {
        List<Sentence> sentences = annotator.annotate(document);
        extractor.extract(document, sentences);
        return sentences.stream().mapToInt(Sentence::size).sum();
    }
}
