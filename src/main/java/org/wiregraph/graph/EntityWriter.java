package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;

import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Happening;

/** Writes into the default graph what there is: entities, events and quantities, with class, names and links. */
public final class EntityWriter {
    private static final String DEFAULT = "";

    private final Ontology ontology;
    private final QuadSink quads;

    public EntityWriter(Ontology ontology, QuadSink quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    public void write(Entity entity) {
        named(entity.iri(), entity.className(), entity.label());
        entity.altLabels().forEach(name -> quads.add(DEFAULT, entity.iri(), Vocabulary.ALT_LABEL, Terms.text(name)));
        entity.links().forEach(link -> quads.add(DEFAULT, entity.iri(), Vocabulary.SAME_AS, iri(link)));
    }

    public void write(Happening happening) {
        named(happening.iri(), happening.className(), happening.label());
    }

    private void named(String subject, String className, String label) {
        for (String name : ontology.superclasses(className)) {
            ontology.classNamed(name)
                    .map(ClassTerm::iri)
                    .ifPresent(type -> quads.add(DEFAULT, subject, Vocabulary.TYPE, iri(type)));
        }
        quads.add(DEFAULT, subject, Vocabulary.LABEL, Terms.text(label));
    }
}
