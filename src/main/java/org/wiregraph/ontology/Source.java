package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.text.Problem;

/** The triples of an ontology folder, each with the file it stands in, and the problems found so far. */
final class Source {
    private final Map<Triple, String> fileOf = new LinkedHashMap<>();
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Triple>> byPredicate = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Where the parser puts the triples of {@code file}. */
    StreamRDF file(String file) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (fileOf.putIfAbsent(triple, file) == null) {
                    bySubject
                            .computeIfAbsent(triple.getSubject(), absent -> new ArrayList<>())
                            .add(triple);
                    byPredicate
                            .computeIfAbsent(triple.getPredicate(), absent -> new ArrayList<>())
                            .add(triple);
                }
            }

            @Override
            public void prefix(String prefix, String iri) {
                prefixes.put(prefix, iri);
            }
        };
    }

    Map<String, String> prefixes() {
        return prefixes;
    }

    List<Problem> problems() {
        return problems;
    }

    /** All triples, in the order of the files. */
    Set<Triple> all() {
        return fileOf.keySet();
    }

    /** The triples with {@code predicate}, in the order of the files. */
    List<Triple> with(Node predicate) {
        return byPredicate.getOrDefault(predicate, List.of());
    }

    List<Triple> typed(Node type) {
        return with(RDF.type.asNode()).stream()
                .filter(triple -> triple.getObject().equals(type))
                .toList();
    }

    boolean has(Node subject, Node predicate, Node object) {
        return fileOf.containsKey(Triple.create(subject, predicate, object));
    }

    /** Objects of {@code subject}, sorted by their text. */
    List<Node> objects(Node subject, Node predicate) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** IRIs among the objects of {@code subject}, sorted. */
    List<String> iris(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
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
        List<Node> texts =
                objects(subject, predicate).stream().filter(Node::isLiteral).toList();
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
                .filter(prefix -> iri.startsWith(prefix.getValue())
                        && iri.length() > prefix.getValue().length())
                .sorted(Map.Entry.comparingByKey())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse("<" + iri + ">");
    }

    /** Notes a problem with {@code triple}, under the first file in which it stands. */
    void problem(Triple triple, String detail) {
        problem(file(triple), detail);
    }

    /** The first file in which {@code triple} stands. */
    String file(Triple triple) {
        return fileOf.getOrDefault(triple, "ontology");
    }

    void problem(String file, String detail) {
        problems.add(new Problem(Problem.Kind.ONTOLOGY, file, detail));
    }
}
