package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds entities by their names and sentences by their words, the best first, with the text index of a generation. */
public final class Search {
    /**
     * An entity found.
     *
     * @param className its most special class, by local name
     */
    public record Entity(String iri, String label, String className) {}

    /**
     * A sentence found; only sentences that claims cite are searched.
     *
     * @param date day, month or year of the article, empty if it has none
     * @param document IRI of the article
     */
    public record Sentence(String iri, String quote, String date, String document) {}

    /** Among so many of the best hits those asked for are looked for: an entity is hit once for each of its names. */
    private static final int HITS_EACH = 8;

    private static final int LEAST_FUZZY = 4;
    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.]*");
    private static final String ENTITIES = """
            SELECT ?entity (MAX(?hit) AS ?score) WHERE {
              (?entity ?hit) text:query (rdfs:label ?words %d)
            } GROUP BY ?entity ORDER BY DESC(?score) ?entity LIMIT %d""";
    private static final String NAMED =
            "SELECT DISTINCT ?entity WHERE { ?entity text:query (rdfs:label ?words) } ORDER BY ?entity";
    private static final String SENTENCES = """
            SELECT ?sentence ?quote ?date ?document WHERE {
              (?sentence ?score) text:query (nif:anchorOf ?words %d) .
              GRAPH ?document { ?sentence nif:anchorOf ?quote OPTIONAL { ?document dcterms:date ?date } }
            } ORDER BY DESC(?score) ?date ?sentence""";

    private final Dataset dataset;
    private final Names names;

    public Search(Dataset dataset) {
        this.dataset = dataset;
        this.names = new Names(dataset);
    }

    /**
     * The entities, at most {@code most}, whose names have all {@code words}, or words that begin with them or differ in a
     * letter; case and accents do not matter.
     */
    public List<Entity> entities(String words, int most) {
        return ask(
                ENTITIES.formatted(most * HITS_EACH, most),
                lenient(words),
                row -> entity(row.get("entity").getURI()));
    }

    /** The entity with that IRI. */
    Entity entity(String iri) {
        Node entity = NodeFactory.createURI(iri);
        return new Entity(iri, names.words(entity), names.className(entity));
    }

    /**
     * The sentences, at most {@code most}, that have the most and rarest of {@code words} in any form; words in quotation
     * marks stand one after another.
     */
    public List<Sentence> sentences(String words, int most) {
        return ask(
                SENTENCES.formatted(most),
                plain(words),
                row -> new Sentence(
                        row.get("sentence").getURI(),
                        row.get("quote").getLiteralLexicalForm(),
                        Optional.ofNullable(row.get("date"))
                                .map(Node::getLiteralLexicalForm)
                                .orElse(""),
                        row.get("document").getURI()));
    }

    /** The IRIs of what has exactly {@code name} as one of its names, but for case, accents and punctuation. */
    List<String> named(String name) {
        List<String> words = parts(name.replace('"', ' '));
        return ask(
                NAMED,
                words.isEmpty() ? "" : '"' + String.join(" ", words) + '"',
                row -> row.get("entity").getURI());
    }

    private <T> List<T> ask(String sparql, String words, Function<Binding, T> found) {
        List<T> rows = new ArrayList<>();
        if (words.isEmpty()) {
            return rows;
        }
        Map<Var, Node> terms = Map.of(Var.alloc("words"), NodeFactory.createLiteralString(words));
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(QueryTransformOps.replaceVars(QueryRunner.parse(sparql), terms))
                .build()) {
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                rows.add(found.apply(results.nextBinding()));
            }
        }
        return rows;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(words);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    private static String plain(String words) {
        return String.join(" ", parts(words).stream().map(Search::escaped).toList());
    }

    /** Each word as it is, or begun, or with one letter wrong, in the order of preference. */
    private static String lenient(String words) {
        StringJoiner query = new StringJoiner(" AND ");
        for (String part : parts(words)) {
            String word = escaped(part);
            if (part.startsWith("\"")) {
                query.add(word);
            } else {
                query.add("(" + word + "^4 OR " + word + "*^2"
                        + (part.length() >= LEAST_FUZZY ? " OR " + word + "~1)" : ")"));
            }
        }
        return query.toString();
    }

    private static String escaped(String part) {
        return part.startsWith("\"")
                ? part
                : part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
    }
}
