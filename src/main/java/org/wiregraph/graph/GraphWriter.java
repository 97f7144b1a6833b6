package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.wg;

import java.nio.file.Path;
import java.util.Map;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Knowledge;

/** Writes a whole corpus as quads: what was stated as actual, one graph an article, summary, provenance and ontology. */
public final class GraphWriter {
    private final Ontology ontology;

    public GraphWriter(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Writes {@code file}: N-Quads in canonical form, sorted by their bytes, each once.
     *
     * @param versions what made the graph, name by name, for its provenance
     * @return how many quads were written
     */
    public long write(Knowledge knowledge, Map<String, String> versions, Path file) {
        try (Quads quads = new Quads(file)) {
            new FactWriter(ontology, quads).write(knowledge);
            ArticleWriter articles = new ArticleWriter(ontology, quads);
            for (Article article : knowledge.articles()) {
                articles.write(article);
                article.copyOf()
                        .ifPresent(original ->
                                quads.add(summary(knowledge.base()), article.iri(), wg("copyOf"), iri(original)));
            }
            new SummaryWriter(ontology, quads, knowledge).write();
            new ProvenanceWriter(ontology, quads).write(knowledge, versions);
            return quads.finish();
        }
    }

    /** IRI of the summary graph. */
    public static String summary(String base) {
        return base + "summary";
    }

    /** IRI of the graph that says how all this was made. */
    public static String provenance(String base) {
        return base + "provenance";
    }
}
