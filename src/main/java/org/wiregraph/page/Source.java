package org.wiregraph.page;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.query.Names;
import org.wiregraph.query.Rows;
import org.wiregraph.query.Search;

/** What pages are read from: one generation of the graph, for one reader in a transaction of its own. */
public final class Source {
    private static final Node ONTOLOGY = NodeFactory.createURI(Vocabulary.ONTOLOGY_GRAPH);
    private static final String BASE = "SELECT ?base WHERE { GRAPH ?g { ?dataset void:uriSpace ?base } } LIMIT 1";

    private record Base(String iri) {}

    private final Dataset dataset;
    private final Path articles;
    private final Memory memory;
    private final Names names;
    private final Rows rows;
    private final Map<Node, Thing> things = new HashMap<>();
    private final Map<Node, String> terms = new HashMap<>();

    /**
     * A source.
     *
     * @param articles folder with the texts of the articles
     * @param memory of the generation, shared by all who read it
     */
    public Source(Dataset dataset, Path articles, Memory memory) {
        this.dataset = dataset;
        this.articles = articles;
        this.memory = memory;
        this.names = new Names(dataset);
        this.rows = new Rows(dataset);
    }

    /** What is worked out once for the generation. */
    <T> T once(Class<T> type, Supplier<T> work) {
        return memory.once(type, work);
    }

    public Dataset dataset() {
        return dataset;
    }

    /** File with the text of the article that has that digest. */
    Path article(String sha256) {
        return articles.resolve(sha256 + ".json");
    }

    Search search() {
        return new Search(dataset);
    }

    /** IRI under which entities, documents and claims of this graph live. */
    public String base() {
        return once(
                        Base.class,
                        () -> new Base(ask(BASE).stream()
                                .findFirst()
                                .map(row -> row.text("base"))
                                .orElse("http://example.org/kg/")))
                .iri();
    }

    List<Row> ask(String sparql) {
        return ask(sparql, Map.of());
    }

    /** @param bound what stands for variables of the query, by name */
    List<Row> ask(String sparql, Map<String, Node> bound) {
        return rows.terms(sparql, bound).stream().map(Row::new).toList();
    }

    /** Whether the graph says anything of {@code iri}. */
    public boolean knows(String iri) {
        return dataset.asDatasetGraph().contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /** Whether {@code iri} is an entity of the graph: somebody or something of a class, and no event or quantity. */
    public boolean isEntity(String iri) {
        return !classes(NodeFactory.createURI(iri)).isEmpty() && thing(iri).isEntity();
    }

    /** Whether {@code iri} is an article of the graph. */
    public boolean isDocument(String iri) {
        Node document = NodeFactory.createURI(iri);
        return graph().contains(
                        document, document, RDF.type.asNode(), NodeFactory.createURI(Vocabulary.WG + "Document"));
    }

    /** The article that makes the claim with that IRI; empty if it is none. */
    public Optional<String> documentOfClaim(String iri) {
        var claims = graph().find(
                        Node.ANY,
                        NodeFactory.createURI(iri),
                        RDF.type.asNode(),
                        NodeFactory.createURI(Vocabulary.WG + "Claim"));
        return claims.hasNext() ? Optional.of(claims.next().getGraph().getURI()) : Optional.empty();
    }

    /** The thing that {@code node} stands for; a literal is its text. */
    Thing thing(Node node) {
        return things.computeIfAbsent(node, this::read);
    }

    /** The thing with that IRI. */
    public Thing thing(String iri) {
        return thing(NodeFactory.createURI(iri));
    }

    private Thing read(Node node) {
        if (!node.isURI()) {
            return Thing.text(names.words(node));
        }
        Set<String> classes = classes(node);
        String className =
                mostSpecial(classes).map(NodeFactory::createURI).map(this::word).orElse("");
        return new Thing(node.getURI(), names.words(node), Family.of(classes), className);
    }

    private Set<String> classes(Node thing) {
        Set<String> classes = new TreeSet<>();
        graph().find(Quad.defaultGraphIRI, thing, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(quad -> classes.add(quad.getObject().getURI()));
        return classes;
    }

    /** The IRI of the most special class of a thing; "" if it has none. */
    String mostSpecialClass(String thing) {
        return mostSpecial(classes(NodeFactory.createURI(thing))).orElse("");
    }

    private Optional<String> mostSpecial(Set<String> classes) {
        return classes.stream()
                .filter(iri -> iri.startsWith(Vocabulary.WG))
                .filter(iri -> classes.stream().noneMatch(below -> isBelow(below, iri)))
                .min(Comparator.comparing(iri -> word(NodeFactory.createURI(iri))));
    }

    private boolean isBelow(String below, String above) {
        return graph().contains(
                        ONTOLOGY, NodeFactory.createURI(below), RDFS.subClassOf.asNode(), NodeFactory.createURI(above));
    }

    /** A class or property in the words of the ontology, e.g. "present in" for {@code wg:presentIn}. */
    String word(Node term) {
        return terms.computeIfAbsent(term, absent -> {
            var labels = graph().find(ONTOLOGY, term, RDFS.label.asNode(), Node.ANY);
            return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : names.words(term);
        });
    }

    /** What {@code iri} is called: the label of a thing, the path of a document. */
    String label(String iri) {
        return names.words(NodeFactory.createURI(iri));
    }

    /** The words of the sentence with that IRI. */
    String quote(String document, String sentence) {
        var quotes = graph().find(
                        NodeFactory.createURI(document),
                        NodeFactory.createURI(sentence),
                        NodeFactory.createURI(Vocabulary.NIF + "anchorOf"),
                        Node.ANY);
        return quotes.hasNext() ? quotes.next().getObject().getLiteralLexicalForm() : "";
    }

    /** What the default graph says of {@code thing} by {@code property}, in words, in their order. */
    List<String> values(Node thing, Node property) {
        return graph().stream(Quad.defaultGraphIRI, thing, property, Node.ANY)
                .map(Quad::getObject)
                .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                .sorted()
                .toList();
    }

    /** The title of an article, or else its path. */
    String title(String document) {
        Node node = NodeFactory.createURI(document);
        var titles = graph().find(node, node, DCTerms.title.asNode(), Node.ANY);
        return titles.hasNext() ? titles.next().getObject().getLiteralLexicalForm() : label(document);
    }

    /** The number of rows for each value of a column, by its value. */
    static Map<String, Integer> counts(List<Row> rows, String column) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.text(column), row.number("n"), Integer::sum));
        return counts;
    }

    private DatasetGraph graph() {
        return dataset.asDatasetGraph();
    }
}
