package org.wiregraph.ontology;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The triples of an ontology folder that define its terms, without lexicon and known names. They have no blank nodes: the
 * alternatives of a domain or range stand one by one, as schema.org writes them.
 */
final class TermTriples {
    private static final String SCHEMA = "https://schema.org/";

    private final Source source;
    private final TermReader reader;
    private final SortedMap<String, ClassTerm> classes;
    private final SortedSet<String> lines = new TreeSet<>();

    TermTriples(Source source, TermReader reader, SortedMap<String, ClassTerm> classes) {
        this.source = source;
        this.reader = reader;
        this.classes = classes;
    }

    /** The triples as lines of N-Triples, sorted. */
    SortedSet<String> read() {
        SortedSet<String> terms = new TreeSet<>(reader.classIris());
        terms.addAll(reader.propertyIris());
        source.typed(OWL.Ontology.asNode()).forEach(triple -> add(terms, triple));
        source.typed(OWL.AnnotationProperty.asNode()).forEach(triple -> add(terms, triple));
        source.typed(OWL2.NamedIndividual.asNode()).stream()
                .filter(triple -> isDescription(triple.getSubject()))
                .forEach(triple -> add(terms, triple));
        terms.removeIf(iri -> iri.startsWith(Vocabulary.LEX));
        for (Triple triple : source.all()) {
            boolean defines = triple.getSubject().isURI()
                    && terms.contains(triple.getSubject().getURI())
                    && !triple.getPredicate().getURI().startsWith(Vocabulary.LEX);
            if (defines && !triple.getObject().isBlank()) {
                line(triple);
            }
        }
        for (String iri : reader.propertyIris()) {
            alternatives(NodeFactory.createURI(iri), RDFS.domain.asNode(), "domainIncludes");
            alternatives(NodeFactory.createURI(iri), RDFS.range.asNode(), "rangeIncludes");
        }
        return lines;
    }

    private static void add(SortedSet<String> terms, Triple triple) {
        if (triple.getSubject().isURI()) {
            terms.add(triple.getSubject().getURI());
        }
    }

    /** Whether it is a value of the description, as {@code wg:Actual}, and not a thing in the news. */
    private boolean isDescription(Node individual) {
        return source.iris(individual, RDF.type.asNode()).stream()
                .map(Vocabulary::shortName)
                .anyMatch(name -> classes.containsKey(name) && classes.get(name).kind() == ClassTerm.Kind.DESCRIPTION);
    }

    private void alternatives(Node property, Node predicate, String includes) {
        boolean several = source.objects(property, predicate).stream().anyMatch(Node::isBlank);
        if (several && !property.getURI().startsWith(Vocabulary.LEX)) {
            reader.alternatives(property, predicate).stream()
                    .filter(Node::isURI)
                    .forEach(node -> line(Triple.create(property, NodeFactory.createURI(SCHEMA + includes), node)));
        }
    }

    private void line(Triple triple) {
        lines.add(NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " .");
    }
}
