package org.wiregraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Finds names in an ontology that nothing declares, and hierarchies that run in a circle. */
final class TermCheck {
    /** Names shown of a circle. */
    private static final int SHOWN = 8;

    private final Source source;
    private final TermReader reader;
    private final Ontology ontology;
    private final Set<String> namespaces = new TreeSet<>();

    TermCheck(Source source, TermReader reader, Ontology ontology) {
        this.source = source;
        this.reader = reader;
        this.ontology = ontology;
        reader.classIris().forEach(iri -> namespaces.add(namespace(iri)));
        reader.propertyIris().forEach(iri -> namespaces.add(namespace(iri)));
        namespaces.add(Vocabulary.WG);
    }

    void check() {
        lexiconTerms();
        superclasses();
        cycles();
        signatures();
        types();
        references();
    }

    private static String namespace(String iri) {
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private void lexiconTerms() {
        Set<String> reported = new TreeSet<>();
        for (Triple triple : source.all()) {
            String iri = triple.getPredicate().getURI();
            if (!iri.startsWith(Vocabulary.LEX)) {
                continue;
            }
            String name = iri.substring(Vocabulary.LEX.length());
            if (!LexiconTerms.known().contains(name) && reported.add(name + triple.getSubject())) {
                source.problem(triple, "lex:" + name + " is unknown" + Nearest.hint(name, LexiconTerms.known()));
            }
        }
    }

    /** A superclass in another vocabulary is an alignment; one in a namespace of this ontology has to be declared. */
    private void superclasses() {
        for (Triple triple : source.with(RDFS.subClassOf.asNode())) {
            Node above = triple.getObject();
            if (above.isURI() && namespaces.contains(namespace(above.getURI()))) {
                declaredClass(
                        triple,
                        above,
                        "superclass of " + source.shown(triple.getSubject().toString()));
            }
        }
    }

    private void declaredClass(Triple triple, Node node, String what) {
        NavigableSet<String> classes = reader.classIris();
        if (!node.isURI() || !classes.contains(node.getURI())) {
            String name = node.isURI() ? node.getURI() : node.toString();
            source.problem(
                    triple, source.shown(name) + ", " + what + ", is no class of the ontology" + hint(name, classes));
        }
    }

    private String hint(String iri, Set<String> iris) {
        Set<String> shown = new TreeSet<>();
        iris.forEach(each -> shown.add(source.shown(each)));
        return Nearest.hint(source.shown(iri), shown);
    }

    private void cycles() {
        for (List<String> circle : Circles.in(reader.classIris(), this::above)) {
            String first = circle.get(0);
            String second = circle.get(circle.size() > 1 ? 1 : 0);
            List<String> shown = new ArrayList<>();
            circle.stream().limit(SHOWN).map(source::shown).forEach(shown::add);
            shown.add(circle.size() > SHOWN ? "… (" + circle.size() + " classes)" : source.shown(first));
            Triple edge = Triple.create(
                    NodeFactory.createURI(first), RDFS.subClassOf.asNode(), NodeFactory.createURI(second));
            source.problem(edge, "classes in a circle: " + String.join(" -> ", shown));
        }
    }

    private List<String> above(String iri) {
        return source.iris(NodeFactory.createURI(iri), RDFS.subClassOf.asNode()).stream()
                .filter(reader.classIris()::contains)
                .sorted()
                .toList();
    }

    private void signatures() {
        for (String iri : reader.propertyIris()) {
            Node property = NodeFactory.createURI(iri);
            signature(property, RDFS.domain.asNode(), "domain of ");
            signature(property, RDFS.range.asNode(), "range of ");
        }
    }

    private void signature(Node property, Node predicate, String what) {
        boolean ours = ontology.properties().containsKey(Vocabulary.shortName(property.getURI()));
        for (Node node : reader.alternatives(property, predicate)) {
            boolean foreign = node.isURI() && !namespaces.contains(namespace(node.getURI())) && !ours;
            boolean expression = node.isBlank();
            if (!reader.isDatatype(node) && !foreign && !expression) {
                Node object = source.objects(property, predicate).get(0);
                declaredClass(Triple.create(property, predicate, object), node, what + source.shown(property.getURI()));
            }
        }
    }

    /** What has a class in one of our namespaces, or words of a name, needs a class that is declared. */
    private void types() {
        for (Triple triple : source.with(RDF.type.asNode())) {
            Node type = triple.getObject();
            if (type.isURI() && namespaces.contains(namespace(type.getURI()))) {
                declaredClass(
                        triple,
                        type,
                        "class of " + source.shown(triple.getSubject().toString()));
            }
        }
        Set<String> named = new TreeSet<>();
        ontology.names().forEach(name -> named.add(name.iri()));
        Map<String, Node> words = Map.of(
                "lex:demonym",
                LexiconTerms.DEMONYM,
                "lex:people",
                LexiconTerms.PEOPLE,
                "lex:capital",
                LexiconTerms.CAPITAL,
                "lex:standsFor",
                LexiconTerms.STANDS_FOR,
                "lex:country",
                LexiconTerms.COUNTRY,
                "lex:ambiguous",
                LexiconTerms.AMBIGUOUS,
                "lex:exact",
                LexiconTerms.EXACT);
        words.forEach((name, predicate) -> source.with(predicate).stream()
                .filter(triple -> !named.contains(triple.getSubject().toString()))
                .forEach(triple -> source.problem(
                        triple,
                        source.shown(triple.getSubject().toString()) + " has " + name
                                + " but no class of the ontology with a label")));
    }

    private void references() {
        for (Node predicate :
                List.of(LexiconTerms.FROM_EVENT, LexiconTerms.SUBJECT_METONYM, LexiconTerms.OBJECT_METONYM)) {
            for (Triple triple : source.with(predicate)) {
                declaredClass(
                        triple,
                        triple.getObject(),
                        source.shown(predicate.getURI()) + " of "
                                + source.shown(triple.getSubject().toString()));
            }
        }
        Set<String> roles =
                new TreeSet<>(ontology.roles().stream().map(Vocabulary::iri).toList());
        for (Node predicate : List.of(
                LexiconTerms.SUBJECT_ROLE,
                LexiconTerms.OBJECT_ROLE,
                LexiconTerms.FROM_SUBJECT_ROLE,
                LexiconTerms.FROM_OBJECT_ROLE)) {
            for (Triple triple : source.with(predicate)) {
                String iri = triple.getObject().toString();
                if (!roles.contains(iri)) {
                    source.problem(
                            triple,
                            source.shown(iri) + ", " + source.shown(predicate.getURI()) + " of "
                                    + source.shown(triple.getSubject().toString()) + ", is no role of events"
                                    + hint(iri, roles));
                }
            }
        }
    }
}
