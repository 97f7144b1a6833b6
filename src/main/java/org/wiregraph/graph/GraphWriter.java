package org.wiregraph.graph;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Digest;

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
            EntityWriter entities = new EntityWriter(ontology, quads);
            knowledge.entities().forEach(entities::write);
            knowledge.happenings().forEach(entities::write);
            articles(knowledge, quads);
            new ProvenanceWriter(ontology, knowledge.base(), quads).write(inventory(knowledge), versions);
            return quads.finish();
        }
    }

    private void articles(Knowledge knowledge, QuadSink quads) {
        ArticleWriter articles = new ArticleWriter(ontology, quads);
        SummaryWriter writer = new SummaryWriter(ontology, knowledge.base(), quads);
        Summaries summaries = new Summaries(ontology);
        Map<String, Article> originals =
                knowledge.articles().stream().collect(Collectors.toMap(Article::iri, Function.identity()));
        for (Article article : knowledge.articles()) {
            articles.write(article);
            article.copyOf().ifPresent(original -> writer.copy(article.iri(), original));
            Article original = originals.getOrDefault(article.copyOf().orElse(article.iri()), article);
            summaries.add(article, original.document().metadata().date());
        }
        summaries.write(writer);
    }

    private static Inventory inventory(Knowledge knowledge) {
        SortedMap<String, Long> classes = new TreeMap<>();
        knowledge.entities().forEach(entity -> classes.merge(entity.className(), 1L, Long::sum));
        knowledge.happenings().forEach(happening -> classes.merge(happening.className(), 1L, Long::sum));
        String corpus = Digest.of(knowledge.articles().stream()
                .map(Article::document)
                .map(document -> Inventory.line(document.path(), document.sha256()))
                .sorted()
                .toList());
        return new Inventory(
                corpus, knowledge.articles().size(), knowledge.entities().size(), classes);
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
