package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.graph.Vocabulary;

/** Reads claims from the graph of their article. */
final class ClaimReader {
    /** What a claim says of itself rather than of the event or quantity it is about. */
    private static final Set<String> OWN = Set.of(
            "status",
            "modality",
            "attributedTo",
            "attributedAs",
            "attributedVia",
            "validFrom",
            "validTo",
            "earliest",
            "latest",
            "confidence",
            "rule",
            "context",
            "about",
            "roleText",
            "comparator");

    private static final Comparator<Claim> BY_PLACE = Comparator.<Claim>comparingInt(claim -> claim.sentences().stream()
                    .findFirst()
                    .map(ClaimReader::begin)
                    .orElse(0))
            .thenComparing(Claim::property)
            .thenComparing(Claim::iri);

    private final Source source;

    ClaimReader(Source source) {
        this.source = source;
    }

    /** All claims of the article, in the order of its text. */
    List<Claim> claims(String document) {
        Node graph = NodeFactory.createURI(document);
        Map<Node, Map<String, List<Node>>> bySubject = new HashMap<>();
        source.dataset()
                .asDatasetGraph()
                .find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(
                        bySubject.computeIfAbsent(quad.getSubject(), absent -> new HashMap<>()),
                        quad.getPredicate(),
                        quad.getObject()));
        return bySubject.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(Vocabulary.WG + "status"))
                .map(entry -> claim(entry.getKey(), entry.getValue()))
                .sorted(BY_PLACE)
                .toList();
    }

    /** One claim of the article. */
    Claim claim(String document, String iri) {
        Map<String, List<Node>> properties = new HashMap<>();
        Node claim = NodeFactory.createURI(iri);
        source.dataset()
                .asDatasetGraph()
                .find(NodeFactory.createURI(document), claim, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> add(properties, quad.getPredicate(), quad.getObject()));
        return claim(claim, properties);
    }

    private static void add(Map<String, List<Node>> properties, Node predicate, Node object) {
        properties
                .computeIfAbsent(predicate.getURI(), absent -> new ArrayList<>())
                .add(object);
    }

    private Claim claim(Node iri, Map<String, List<Node>> properties) {
        Optional<Node> about = first(properties, Vocabulary.WG + "about");
        Node subject =
                about.or(() -> first(properties, Vocabulary.RDF + "subject")).orElse(iri);
        return new Claim(
                iri.getURI(),
                source.thing(subject),
                first(properties, Vocabulary.RDF + "predicate")
                        .map(source::word)
                        .orElse(""),
                first(properties, Vocabulary.RDF + "object").map(source::thing),
                about.isPresent() ? roles(properties) : List.of(),
                name(properties, "status"),
                name(properties, "modality"),
                new Claim.Speaker(
                        thing(properties, "attributedTo"),
                        text(properties, "attributedAs"),
                        thing(properties, "attributedVia")),
                when(text(properties, "validFrom"), text(properties, "validTo")),
                text(properties, "earliest"),
                text(properties, "latest"),
                text(properties, "confidence"),
                values(properties, Vocabulary.WG + "rule"),
                places(properties, Vocabulary.PROV + "wasDerivedFrom"),
                places(properties, Vocabulary.WG + "context"));
    }

    private List<Claim.Role> roles(Map<String, List<Node>> properties) {
        List<Claim.Role> roles = new ArrayList<>();
        properties.keySet().stream().sorted().filter(ClaimReader::isRole).forEach(iri -> {
            List<Thing> things = properties.getOrDefault(iri, List.of()).stream()
                    .map(source::thing)
                    .sorted(Comparator.comparing(Thing::label))
                    .toList();
            roles.add(new Claim.Role(source.word(NodeFactory.createURI(iri)), things));
        });
        return roles;
    }

    private static boolean isRole(String iri) {
        return iri.startsWith(Vocabulary.WG) && !OWN.contains(iri.substring(Vocabulary.WG.length()));
    }

    private static String when(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        return ((from.isEmpty() ? "" : "from " + from) + (to.isEmpty() ? "" : " to " + to)).strip();
    }

    private static Optional<Node> first(Map<String, List<Node>> properties, String iri) {
        return properties.getOrDefault(iri, List.of()).stream().findFirst();
    }

    private Optional<Thing> thing(Map<String, List<Node>> properties, String name) {
        return first(properties, Vocabulary.WG + name).map(source::thing);
    }

    private static String text(Map<String, List<Node>> properties, String name) {
        return first(properties, Vocabulary.WG + name)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static String name(Map<String, List<Node>> properties, String name) {
        return first(properties, Vocabulary.WG + name)
                .map(Node::getURI)
                .map(Draw::localName)
                .orElse("");
    }

    private static List<String> values(Map<String, List<Node>> properties, String iri) {
        return properties.getOrDefault(iri, List.of()).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private static List<String> places(Map<String, List<Node>> properties, String iri) {
        return properties.getOrDefault(iri, List.of()).stream()
                .map(Node::getURI)
                .sorted(Comparator.comparingInt(ClaimReader::begin))
                .toList();
    }

    /** Where the sentence with that IRI begins. */
    static int begin(String sentence) {
        String digits = sentence.replaceFirst("^.*#char=([0-9]{1,9}),[0-9]+$", "$1");
        return digits.length() < sentence.length() ? Integer.parseInt(digits) : 0;
    }
}
