package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Reads the classes and properties of an ontology from its triples. */
final class TermReader {
    private static final Set<Node> CLASS_TYPES = Set.of(OWL.Class.asNode(), RDFS.Class.asNode());
    private static final Set<Node> PROPERTY_TYPES = Set.of(
            RDF.Property.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.SymmetricProperty.asNode(),
            OWL.TransitiveProperty.asNode(),
            OWL.FunctionalProperty.asNode());
    private static final Set<String> ANYTHING = Set.of(OWL.Thing.getURI(), RDFS.Resource.getURI());

    private final Source source;
    private final NavigableSet<String> classIris;
    private final NavigableSet<String> propertyIris;
    private final Map<String, List<String>> aboveKnown = new HashMap<>();

    TermReader(Source source) {
        this.source = source;
        this.classIris = declared(CLASS_TYPES, RDFS.subClassOf.asNode(), List.of());
        this.propertyIris = declared(
                PROPERTY_TYPES, RDFS.subPropertyOf.asNode(), List.of(RDFS.domain.asNode(), RDFS.range.asNode()));
        propertyIris.removeAll(
                declared(Set.of(OWL.AnnotationProperty.asNode()), OWL2.annotatedProperty.asNode(), List.of()));
    }

    /** IRIs of the declared classes, of all kinds. */
    NavigableSet<String> classIris() {
        return classIris;
    }

    /** IRIs of the declared properties, those that only describe claims among them. */
    NavigableSet<String> propertyIris() {
        return propertyIris;
    }

    private NavigableSet<String> declared(Set<Node> types, Node hierarchy, List<Node> signs) {
        NavigableSet<String> iris = new TreeSet<>();
        types.forEach(type -> source.typed(type).forEach(triple -> add(iris, triple)));
        source.with(hierarchy).forEach(triple -> add(iris, triple));
        signs.forEach(sign -> source.with(sign).forEach(triple -> add(iris, triple)));
        return iris;
    }

    private static void add(Set<String> iris, Triple triple) {
        if (triple.getSubject().isURI() && !triple.getSubject().getURI().startsWith(Vocabulary.LEX)) {
            iris.add(triple.getSubject().getURI());
        }
    }

    SortedMap<String, ClassTerm> classes() {
        SortedMap<String, ClassTerm> classes = new TreeMap<>();
        for (String iri : classIris) {
            Node node = NodeFactory.createURI(iri);
            classes.put(
                    Vocabulary.shortName(iri),
                    new ClassTerm(
                            Vocabulary.shortName(iri),
                            iri,
                            label(node),
                            comment(node),
                            example(node),
                            superclasses(node),
                            lineage(iri),
                            kind(iri),
                            role(node, LexiconTerms.SUBJECT_ROLE, "agent"),
                            role(node, LexiconTerms.OBJECT_ROLE, "target")));
        }
        return classes;
    }

    /** The properties that claims state; those of documents, claims and facts are left out. */
    SortedMap<String, PropertyTerm> properties(SortedMap<String, ClassTerm> classes) {
        SortedMap<String, PropertyTerm> properties = new TreeMap<>();
        for (String iri : propertyIris) {
            PropertyTerm property = property(NodeFactory.createURI(iri));
            boolean describes = !property.domains().isEmpty()
                    && property.domains().stream()
                            .allMatch(domain -> classes.containsKey(domain)
                                    && classes.get(domain).kind() == ClassTerm.Kind.DESCRIPTION);
            if (!describes) {
                properties.put(property.name(), property);
            }
        }
        return properties;
    }

    private PropertyTerm property(Node node) {
        List<Node> domains = alternatives(node, RDFS.domain.asNode());
        List<Node> ranges = alternatives(node, RDFS.range.asNode());
        boolean literal = source.has(node, RDF.type.asNode(), OWL.DatatypeProperty.asNode())
                || (!ranges.isEmpty() && ranges.stream().allMatch(this::isDatatype));
        Optional<String> event =
                source.iris(node, LexiconTerms.FROM_EVENT).stream().findFirst();
        Optional<Node> eventNode = event.map(NodeFactory::createURI);
        return new PropertyTerm(
                Vocabulary.shortName(node.getURI()),
                node.getURI(),
                label(node),
                comment(node),
                example(node),
                shortNames(domains),
                shortNames(ranges),
                literal,
                source.has(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
                source.has(node, RDF.type.asNode(), OWL.TransitiveProperty.asNode()),
                names(node, LexiconTerms.SUBJECT_METONYM),
                names(node, LexiconTerms.OBJECT_METONYM),
                event.map(Vocabulary::shortName),
                role(
                        node,
                        LexiconTerms.FROM_SUBJECT_ROLE,
                        eventNode
                                .map(e -> role(e, LexiconTerms.SUBJECT_ROLE, "agent"))
                                .orElse("agent")),
                role(
                        node,
                        LexiconTerms.FROM_OBJECT_ROLE,
                        eventNode
                                .map(e -> role(e, LexiconTerms.OBJECT_ROLE, "target"))
                                .orElse("target")));
    }

    /** The classes that {@code predicate} names, one by one or as a union: either way one of them is enough. */
    List<Node> alternatives(Node property, Node predicate) {
        List<Node> alternatives = new ArrayList<>();
        for (Node object : source.objects(property, predicate)) {
            List<Node> unions = source.objects(object, OWL.unionOf.asNode());
            if (unions.isEmpty()) {
                alternatives.add(object);
            } else {
                unions.forEach(union -> alternatives.addAll(source.list(union)));
            }
        }
        boolean anything = alternatives.stream().anyMatch(node -> node.isURI() && ANYTHING.contains(node.getURI()));
        return anything ? List.of() : alternatives;
    }

    boolean isDatatype(Node node) {
        return (node.isURI()
                        && (node.getURI().startsWith(XSD.getURI())
                                || node.equals(RDFS.Literal.asNode())
                                || node.equals(RDF.langString.asNode())))
                || source.has(node, RDF.type.asNode(), RDFS.Datatype.asNode());
    }

    private List<String> shortNames(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.isURI() && !isDatatype(node))
                .map(node -> Vocabulary.shortName(node.getURI()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> names(Node node, Node predicate) {
        return source.iris(node, predicate).stream()
                .map(Vocabulary::shortName)
                .sorted()
                .toList();
    }

    /** Direct superclasses that are declared here; classes of other vocabularies are alignments and stay in the graph. */
    private List<String> superclasses(Node node) {
        NavigableSet<String> above = new TreeSet<>(source.iris(node, RDFS.subClassOf.asNode()));
        above.addAll(source.iris(node, OWL.equivalentClass.asNode()));
        source.with(OWL.equivalentClass.asNode()).stream()
                .filter(triple ->
                        triple.getObject().equals(node) && triple.getSubject().isURI())
                .forEach(triple -> above.add(triple.getSubject().getURI()));
        above.remove(node.getURI());
        return above.stream()
                .filter(classIris::contains)
                .map(Vocabulary::shortName)
                .sorted()
                .toList();
    }

    /** The short names of a class and of all above it, sorted. */
    private Set<String> lineage(String iri) {
        Set<String> above = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(iri));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (above.add(Vocabulary.shortName(next))) {
                open.addAll(above(next));
            }
        }
        return above;
    }

    private List<String> above(String iri) {
        return aboveKnown.computeIfAbsent(
                iri,
                one -> superclasses(NodeFactory.createURI(one)).stream()
                        .map(Vocabulary::iri)
                        .toList());
    }

    private ClassTerm.Kind kind(String iri) {
        Set<String> above = lineage(iri);
        if (above.contains(Vocabulary.EVENT)) {
            return ClassTerm.Kind.EVENT;
        }
        if (above.contains(Vocabulary.QUANTITY)) {
            return ClassTerm.Kind.QUANTITY;
        }
        return above.contains(Vocabulary.DESCRIPTION) ? ClassTerm.Kind.DESCRIPTION : ClassTerm.Kind.ENTITY;
    }

    private String label(Node node) {
        String iri = node.getURI();
        return source.label(node)
                .orElseGet(() -> iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
    }

    private String comment(Node node) {
        return source.text(node, RDFS.comment.asNode())
                .or(() -> source.text(node, SKOS.definition.asNode()))
                .orElse("");
    }

    private String example(Node node) {
        return source.text(node, SKOS.example.asNode()).orElse("");
    }

    private String role(Node node, Node predicate, String otherwise) {
        return source.iris(node, predicate).stream()
                .findFirst()
                .map(Vocabulary::shortName)
                .orElse(otherwise);
    }
}
