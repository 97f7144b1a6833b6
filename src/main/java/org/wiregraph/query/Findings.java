package org.wiregraph.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;

/** What a search for words found, as text for a terminal. */
final class Findings {
    private static final int SHOWN = 10;

    private final Search search;
    private final Names names;

    Findings(Dataset dataset) {
        this.search = new Search(dataset);
        this.names = new Names(dataset);
    }

    /**
     * Entities named like {@code words}, and sentences that have them.
     *
     * @param exact IRIs of entities of exactly that name; where there are some, only these are listed
     * @throws QueryException if nothing is found
     */
    String of(String words, List<String> exact) {
        List<Search.Entity> entities = exact.isEmpty()
                ? search.entities(words, SHOWN)
                : exact.stream().map(search::entity).toList();
        List<Search.Sentence> sentences = search.sentences(words, SHOWN);
        if (entities.isEmpty() && sentences.isEmpty()) {
            throw new QueryException("nothing in the graph is named or speaks of " + words);
        }
        StringBuilder out = new StringBuilder();
        out.append(exact.isEmpty() ? "No entity is named " : "Several entities are named ")
                .append(words)
                .append('\n');
        section(
                out,
                "entities",
                entities.stream().map(one -> one.label() + "  (" + one.className() + ")  " + one.iri()));
        section(
                out,
                "sentences",
                sentences.stream()
                        .map(one -> "“" + one.quote().replaceAll("\\s+", " ") + "”\n      "
                                + names.words(NodeFactory.createURI(one.document()))
                                + (one.date().isEmpty() ? "" : ", " + one.date())));
        return out.toString();
    }

    private static void section(StringBuilder out, String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            out.append("\n  ").append(title).append('\n');
            all.forEach(line -> out.append("    ").append(line).append('\n'));
        }
    }
}
