package org.wiregraph.ontology;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Finds declarations of an ontology that cannot hold together: nothing could ever be of such a class or have such a property. */
final class ContradictionCheck {
    private final Source source;
    private final TermReader reader;
    private final Ontology ontology;

    ContradictionCheck(Source source, TermReader reader, Ontology ontology) {
        this.source = source;
        this.reader = reader;
        this.ontology = ontology;
    }

    void check() {
        reader.propertyIris().forEach(iri -> property(NodeFactory.createURI(iri)));
        source.with(OWL.disjointWith.asNode()).forEach(this::disjoint);
    }

    private void property(Node property) {
        Node type = RDF.type.asNode();
        boolean ofThings = source.has(property, type, OWL.ObjectProperty.asNode());
        boolean ofValues = source.has(property, type, OWL.DatatypeProperty.asNode());
        String shown = source.shown(property.getURI());
        if (ofThings && ofValues) {
            source.problem(
                    Triple.create(property, type, OWL.DatatypeProperty.asNode()),
                    shown + " is declared both for things (owl:ObjectProperty) and for values (owl:DatatypeProperty)");
            return;
        }
        for (Node range : source.objects(property, RDFS.range.asNode())) {
            boolean value = reader.isDatatype(range);
            if (range.isURI()
                    && ((ofThings && value) || (ofValues && reader.classIris().contains(range.getURI())))) {
                source.problem(
                        Triple.create(property, RDFS.range.asNode(), range),
                        source.shown(range.getURI()) + ", range of " + shown + ", is a "
                                + (value
                                        ? "datatype, but the property is for things"
                                        : "class, but the property is for values"));
            }
        }
    }

    private void disjoint(Triple triple) {
        if (!triple.getObject().isURI() || !triple.getSubject().isURI()) {
            return;
        }
        String one = Vocabulary.shortName(triple.getSubject().getURI());
        String other = Vocabulary.shortName(triple.getObject().getURI());
        for (String iri : reader.classIris()) {
            Set<String> above = Set.copyOf(ontology.superclasses(Vocabulary.shortName(iri)));
            if (above.contains(one) && above.contains(other)) {
                source.problem(
                        triple,
                        source.shown(iri) + " is below "
                                + source.shown(triple.getSubject().getURI()) + " and "
                                + source.shown(triple.getObject().getURI())
                                + ", which share nothing (owl:disjointWith)");
            }
        }
    }
}
