package org.wiregraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Digest;

/** Writes a whole corpus as quads: what was stated as actual, one graph an article, summary, provenance and ontology. */
public final class GraphWriter {
    /** How many quads were written, and how many facts are stated as actual among them. */
    public record Written(long quads, long facts) {}

    private final Ontology ontology;

    public GraphWriter(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Writes {@code file}: N-Quads in canonical form, sorted by their bytes, each once.
     *
     * @param versions what made the graph, name by name, for its provenance
     * @param others what is made of the articles beside
     */
    public Written write(Knowledge knowledge, Map<String, String> versions, Path file, ArticleOutput... others) {
        try (Quads quads = new Quads(file)) {
            EntityWriter entities = new EntityWriter(ontology, quads);
            knowledge.entities().forEach(entities::write);
            knowledge.happenings().forEach(entities::write);
            new CountryWriter(ontology, quads).write(knowledge.entities());
            Summaries summaries = new Summaries(ontology);
            SummaryWriter writer = new SummaryWriter(ontology, knowledge.base(), quads);
            List<String> corpus = new ArrayList<>();
            List<ArticleOutput> outputs = new ArrayList<>(List.of(others));
            outputs.add(article -> {
                LineBuffer lines = new LineBuffer();
                new ArticleWriter(ontology, quad -> lines.add(quad.getBytes(StandardCharsets.UTF_8))).write(article);
                // What is sorted in parts, here on all cores, is sorted faster as a whole.
                LineBuffer sorted = lines.sorted();
                return () -> {
                    quads.addAll(sorted);
                    article.copyOf().ifPresent(original -> writer.copy(article.iri(), original.iri()));
                    summaries.add(article);
                    corpus.add(Inventory.line(
                            article.document().path(), article.document().sha256()));
                };
            });
            ArticleOutput.write(knowledge.articles(), outputs);
            long facts = summaries.write(writer);
            new ProvenanceWriter(ontology, knowledge.base(), quads).write(inventory(knowledge, corpus), versions);
            return new Written(quads.finish(), facts);
        }
    }

    private static Inventory inventory(Knowledge knowledge, List<String> corpus) {
        SortedMap<String, Long> classes = new TreeMap<>();
        knowledge.entities().forEach(entity -> classes.merge(entity.className(), 1L, Long::sum));
        knowledge.happenings().forEach(happening -> classes.merge(happening.className(), 1L, Long::sum));
        return new Inventory(
                Digest.of(corpus.stream().sorted().toList()),
                corpus.size(),
                knowledge.entities().size(),
                classes);
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
