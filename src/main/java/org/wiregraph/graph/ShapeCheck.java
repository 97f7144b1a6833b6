package org.wiregraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;

/** Checks a graph against SHACL shapes. */
public final class ShapeCheck {
    private final Shapes shapes;

    /** @param file the shapes, in Turtle unless the file's ending says otherwise */
    public ShapeCheck(Path file) {
        this.shapes =
                Shapes.parse(RDFParser.source(file).lang(Lang.TURTLE).build().toGraph());
    }

    /** What is wrong in all graphs of {@code dataset} together, in lines for people. */
    public List<String> check(Dataset dataset) {
        Graph graph = new AllGraphs(dataset.asDatasetGraph());
        return lines(Stream.of(ShaclValidator.get().validate(shapes, graph)), graph);
    }

    /**
     * Checks what a change can have made wrong: its subjects and objects, and whatever names one of which the class has
     * changed, or the place in a text.
     *
     * @param changed lines of N-Quads that came or went
     * @return lines for people
     */
    public List<String> check(Dataset dataset, List<String> changed) {
        Graph graph = new AllGraphs(dataset.asDatasetGraph());
        Set<Node> nodes = new LinkedHashSet<>();
        RDFParser.fromString(String.join("", changed), Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                triple(quad.asTriple());
            }

            @Override
            public void triple(Triple triple) {
                nodes.add(triple.getSubject());
                nodes.add(triple.getObject());
                if (triple.getPredicate().equals(Vocabulary.TYPE)
                        || triple.getPredicate().getURI().startsWith(Vocabulary.NIF)) {
                    graph.stream(Node.ANY, Node.ANY, triple.getSubject())
                            .map(Triple::getSubject)
                            .forEach(nodes::add);
                }
            }
        });
        return lines(nodes.stream().map(node -> ShaclValidator.get().validate(shapes, graph, node)), graph);
    }

    private static List<String> lines(Stream<ValidationReport> reports, Graph graph) {
        return reports.flatMap(report -> report.getEntries().stream())
                .map(entry -> line(entry, graph))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is wrong, the value that is, and where: {@code a claim has one confidence, from 0 to 1: 1.5 (claim ...)}. */
    private static String line(ReportEntry entry, Graph graph) {
        Node focus = entry.focusNode();
        Node value = entry.value();
        String found = value == null || value.equals(focus) ? "" : ", not " + words(value, graph);
        String place = focus.isURI() ? " <" + focus.getURI() + ">" : "";
        return words(focus, graph) + ": " + entry.message() + found + place;
    }

    private static String words(Node node, Graph graph) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String label = value(node, Vocabulary.LABEL, graph);
        String property = value(node, Vocabulary.iri(Vocabulary.RDF + "predicate"), graph);
        if (label.isEmpty() && !property.isEmpty()) {
            String subject = value(node, Vocabulary.iri(Vocabulary.RDF + "subject"), graph);
            String object = value(node, Vocabulary.iri(Vocabulary.RDF + "object"), graph);
            return String.join(" ", subject, property, object);
        }
        String about = value(node, Vocabulary.iri(Vocabulary.WG + "about"), graph);
        return !label.isEmpty() ? label : !about.isEmpty() ? about : localName(node);
    }

    /** The value of a node's property in words, empty if it has none. */
    private static String value(Node node, Node property, Graph graph) {
        return graph.stream(node, property, Node.ANY)
                .map(Triple::getObject)
                .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : label(object, graph))
                .min(String::compareTo)
                .orElse("");
    }

    private static String label(Node node, Graph graph) {
        return graph.stream(node, Vocabulary.LABEL, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .min(String::compareTo)
                .orElse(localName(node));
    }

    private static String localName(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String name = iri.substring(1 + Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')));
        return java.net.URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
