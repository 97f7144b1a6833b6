package org.wiregraph.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.ontology.Vocabulary;
import org.wiregraph.resolve.Correction;

/** Reads what people need to decide about a claim or an entity, and how a decision describes it so that later builds know it again. */
public final class ReviewReader {
    private static final int FACTS = 4;
    private static final String CLASSES = """
            SELECT DISTINCT ?class WHERE {
              GRAPH <https://w3id.org/wiregraph/ontology> {
                ?class a owl:Class ; rdfs:label ?label
                FILTER NOT EXISTS { ?class rdfs:subClassOf* ?other FILTER (?other IN (wg:Event, wg:Quantity, wg:Description)) }
              }
            } ORDER BY ?class""";

    private final Source source;
    private final ClaimReader claims;

    public ReviewReader(Source source) {
        this.source = source;
        this.claims = new ClaimReader(source);
    }

    /** One side of a pair, with the strongest facts about it. */
    public Review.Side side(String iri, String term, String document, String sentence) {
        List<Profile.Fact> facts = new FactReader(source).all(NodeFactory.createURI(iri));
        return new Review.Side(
                source.thing(iri), term, document, sentence, facts.subList(0, Math.min(FACTS, facts.size())));
    }

    /** The claim with that IRI. */
    public Claim claim(String document, String iri) {
        return claims.claim(document, iri);
    }

    /** The sentences that say it, in the order of the text. */
    public List<String> quotes(String document, Claim claim) {
        return claim.sentences().stream()
                .map(sentence -> source.quote(document, sentence))
                .toList();
    }

    /** Words for the classes of entities, by short name. */
    public Map<String, String> classes() {
        Map<String, String> classes = new TreeMap<>();
        source.ask(CLASSES)
                .forEach(row -> classes.put(Vocabulary.shortName(row.text("class")), source.word(row.node("class"))));
        return classes;
    }

    /** How a decision names the entity: by its name, with an article that speaks of it where several have the name. */
    public String term(String iri) {
        Node entity = NodeFactory.createURI(iri);
        String label = source.label(iri);
        long named = quads(Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralString(label))
                .map(Quad::getSubject)
                .filter(node -> source.thing(node).isEntity())
                .distinct()
                .count();
        if (named <= 1) {
            return label;
        }
        return quads(Node.ANY, Node.ANY, entity)
                .map(quad -> quad.getGraph().getURI())
                .filter(graph -> graph != null && source.isDocument(graph))
                .sorted()
                .findFirst()
                .map(document -> label + " (" + source.label(document) + ")")
                .orElse(iri);
    }

    /** What selects the claim in any build: its article, each of its sentences, and who or what it is about, by name. */
    public List<Correction.Selector> selectors(String document, String iri) {
        Claim claim = claim(document, iri);
        List<String> about;
        String property;
        if (!claim.property().isEmpty()) {
            about = Stream.concat(Stream.of(claim.subject()), claim.object().stream())
                    .map(Thing::label)
                    .toList();
            property = value(iri, RDF.predicate.getURI()).map(Node::getURI).orElse("");
        } else {
            property = source.mostSpecialClass(claim.subject().iri());
            about = claim.subject().family() == Family.QUANTITY
                    ? List.of(named(iri, "who"), named(iri, "where"))
                    : claim.roles().stream()
                            .sorted(Comparator.comparing(role -> !Correction.ACTING.contains(role.name())))
                            .flatMap(role -> role.values().stream())
                            .filter(thing -> !thing.iri().isEmpty())
                            .map(Thing::label)
                            .distinct()
                            .toList();
        }
        String path = source.label(document);
        String shortName = Vocabulary.shortName(property);
        return quotes(document, claim).stream()
                .map(quote -> new Correction.Selector(
                        path, quote.replaceAll("\\s+", " ").strip(), at(about, 0), shortName, at(about, 1)))
                .toList();
    }

    private static String at(List<String> names, int place) {
        return place < names.size() ? names.get(place) : "";
    }

    private String named(String claim, String role) {
        return value(claim, Vocabulary.WG + role)
                .map(source::thing)
                .map(Thing::label)
                .orElse("");
    }

    private Optional<Node> value(String claim, String property) {
        return quads(NodeFactory.createURI(claim), NodeFactory.createURI(property), Node.ANY)
                .map(Quad::getObject)
                .findFirst();
    }

    private Stream<Quad> quads(Node subject, Node property, Node object) {
        return source.dataset().asDatasetGraph().stream(Node.ANY, subject, property, object);
    }
}
