package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.text.Problem;

/** The triples of an ontology folder as one graph, with the file that each stands in, and the problems found so far. */
final class Source {
    private final SortedMap<String, Graph> files;
    private final Graph all = GraphFactory.createDefaultGraph();
    private final Map<String, String> prefixes = new HashMap<>();
    private final String digest;
    private final List<Problem> problems;

    Source(SortedMap<String, Graph> files, String digest, List<Problem> problems) {
        this.files = files;
        this.digest = digest;
        this.problems = new ArrayList<>(problems);
        files.values().forEach(graph -> {
            graph.find().forEachRemaining(all::add);
            prefixes.putAll(graph.getPrefixMapping().getNsPrefixMap());
        });
    }

    String digest() {
        return digest;
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    List<Problem> problems() {
        return problems;
    }

    /** All triples with {@code predicate}, in no order. */
    List<Triple> with(Node predicate) {
        return all.find(Node.ANY, predicate, Node.ANY).toList();
    }

    List<Triple> all() {
        return all.find().toList();
    }

    List<Triple> typed(Node type) {
        return all.find(Node.ANY, RDF.type.asNode(), type).toList();
    }

    boolean has(Node subject, Node predicate, Node object) {
        return all.contains(subject, predicate, object);
    }

    /** Objects of {@code subject}, sorted by their text. */
    List<Node> objects(Node subject, Node predicate) {
        List<Node> objects = all.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
        objects.sort((a, b) -> a.toString().compareTo(b.toString()));
        return objects;
    }

    /** IRIs among the objects of {@code subject}, sorted. */
    List<String> iris(Node subject, Node predicate) {
        return objects(subject, predicate).stream().filter(Node::isURI).map(Node::getURI).toList();
    }

    /** Lexical forms of the literals among the objects of {@code subject}, sorted. */
    List<String> texts(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .sorted()
                .toList();
    }

    /** The English text, or the one without language, or the first of all. */
    Optional<String> text(Node subject, Node predicate) {
        List<Node> texts = objects(subject, predicate).stream().filter(Node::isLiteral).toList();
        for (String language : List.of("en", "")) {
            for (Node node : texts) {
                String tag = node.getLiteralLanguage().toLowerCase(Locale.ROOT);
                if (tag.equals(language) || (!language.isEmpty() && tag.startsWith(language + "-"))) {
                    return Optional.of(node.getLiteralLexicalForm());
                }
            }
        }
        return texts.stream().map(Node::getLiteralLexicalForm).findFirst();
    }

    Optional<String> label(Node subject) {
        return text(subject, RDFS.label.asNode()).or(() -> text(subject, SKOS.prefLabel.asNode()));
    }

    /** The members of an RDF list. */
    List<Node> list(Node head) {
        List<Node> members = new ArrayList<>();
        Node cell = head;
        while (!cell.equals(RDF.nil.asNode()) && members.size() < 10_000) {
            List<Node> first = objects(cell, RDF.first.asNode());
            List<Node> rest = objects(cell, RDF.rest.asNode());
            if (first.isEmpty() || rest.isEmpty()) {
                return members;
            }
            members.add(first.get(0));
            cell = rest.get(0);
        }
        return members;
    }

    /** The prefixed name of an IRI, for messages. */
    String shown(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()) && iri.length() > prefix.getValue().length())
                .sorted(Map.Entry.comparingByKey())
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse("<" + iri + ">");
    }

    /** Notes a problem with {@code triple}, under the first file in which it stands. */
    void problem(Triple triple, String detail) {
        String file = files.entrySet().stream()
                .filter(entry -> entry.getValue().contains(triple))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("ontology");
        problems.add(new Problem(Problem.Kind.ONTOLOGY, file, detail));
    }
}
