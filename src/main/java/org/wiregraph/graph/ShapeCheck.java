package org.wiregraph.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.graph.Violations.Broken;
import org.wiregraph.ontology.OntologyException;

/** Checks a graph against SHACL shapes. */
public final class ShapeCheck {
    private final Shapes shapes;
    private final ShapeQueries queries;
    private final Shapes others;

    /**
     * A check against the shapes in {@code file}, in Turtle unless its ending says otherwise.
     *
     * @throws OntologyException if they cannot be read; the message says why, in one line
     */
    public ShapeCheck(Path file) {
        try {
            Graph graph = RDFParser.source(file)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .build()
                    .toGraph();
            this.shapes = Shapes.parse(graph);
            this.queries = ShapeQueries.takenFrom(graph);
            this.others = Shapes.parse(graph);
        } catch (JenaException unusable) {
            throw new OntologyException(file.getFileName() + ": "
                    + String.valueOf(unusable.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /**
     * What is wrong in all graphs of {@code dataset} together.
     *
     * @param most how many of one kind are kept, which bounds the memory it takes; all are counted
     */
    public Violations check(Dataset dataset, int most) {
        Graph graph = new AllGraphs(dataset.asDatasetGraph());
        Violations violations = new Violations(most, broken -> line(broken, graph));
        queries.each(graph, violations::add);
        for (Shape shape : others.getTargetShapes()) {
            ValidationContext context = ValidationContext.create(others, graph);
            for (Node node : VLib.focusNodes(graph, shape)) {
                VLib.validateShape(context, graph, shape, node);
                if (context.hasViolation()) {
                    take(context.generateReport(), violations);
                    context = ValidationContext.create(others, graph);
                }
            }
        }
        return violations;
    }

    /**
     * Checks what a change can have made wrong: its subjects and objects, and whatever names one of which the class has
     * changed, or the place in a text.
     *
     * @param changed lines of N-Quads that came or went
     * @param most see {@link #check(Dataset, int)}
     */
    public Violations check(Dataset dataset, List<String> changed, int most) {
        Graph graph = new AllGraphs(dataset.asDatasetGraph());
        ShapeTargets targets = new ShapeTargets(shapes, graph);
        Set<Node> nodes = new LinkedHashSet<>();
        RDFParser.fromString(String.join("", changed), Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                triple(quad.asTriple());
            }

            @Override
            public void triple(Triple triple) {
                nodes.add(triple.getSubject());
                if (!triple.getObject().isLiteral() || targets.areAimedAt(triple.getPredicate())) {
                    nodes.add(triple.getObject());
                }
                if (triple.getPredicate().equals(Vocabulary.TYPE)
                        || triple.getPredicate().getURI().startsWith(Vocabulary.NIF)) {
                    graph.stream(Node.ANY, Node.ANY, triple.getSubject())
                            .map(Triple::getSubject)
                            .forEach(nodes::add);
                }
            }
        });
        Violations violations = new Violations(most, broken -> line(broken, graph));
        for (Node node : nodes) {
            ValidationContext context = ValidationContext.create(shapes, graph);
            targets.at(node).forEach(shape -> VLib.validateShape(context, graph, shape, node));
            take(context.generateReport(), violations);
        }
        return violations;
    }

    private static void take(ValidationReport report, Violations violations) {
        report.getEntries()
                .forEach(entry -> violations.add(new Broken(entry.focusNode(), entry.value(), entry.message())));
    }

    /** What is wrong, the value that is, and where: {@code a claim has one confidence, from 0 to 1: 1.5 (claim ...)}. */
    private static String line(Broken broken, Graph graph) {
        Node focus = broken.focus();
        Node value = broken.value();
        String found = value == null || value.equals(focus) ? "" : ", not " + words(value, graph);
        String place = focus.isURI() ? " <" + focus.getURI() + ">" : "";
        return words(focus, graph) + ": " + broken.message() + found + place;
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
