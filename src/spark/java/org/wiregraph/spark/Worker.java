package org.wiregraph.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.build.SharedAnnotator;
import org.wiregraph.build.Worked;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Reading;
import org.wiregraph.extract.Extractor;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;

/**
 * What any process of the cluster works with: the ontology, broadcast, and the models, loaded once for all its tasks.
 *
 * @param digest of the ontology
 */
record Worker(Broadcast<OntologyText> text, String digest) implements Serializable {
    private static final SharedAnnotator ANNOTATOR = new SharedAnnotator();

    Ontology ontology() {
        return text.value().read(digest);
    }

    /** Reads, annotates and extracts the articles of a file. */
    Worked<byte[]> gists(Extractor extractor, Reading reading) {
        return Worked.on(
                reading,
                document ->
                        Gist.of(extractor.extract(document, annotate(document))).bytes());
    }

    private static List<Sentence> annotate(Document document) {
        return Annotator.given(document).orElseGet(() -> ANNOTATOR.get().annotate(document));
    }
}
