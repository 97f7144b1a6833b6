package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.wg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.PropertyTerm;
import org.wiregraph.resolve.Claim;
import org.wiregraph.resolve.Entity;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.Status;

/** Writes the default graph: entities, events and quantities, and what at least one claim states of them as actual. */
final class FactWriter {
    private static final String DEFAULT = "";

    private final Ontology ontology;
    private final Quads quads;

    FactWriter(Ontology ontology, Quads quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    void write(Knowledge knowledge) {
        knowledge.entities().forEach(this::entity);
        knowledge.happenings().forEach(one -> named(one.iri(), one.className(), one.label()));
        Map<String, Roles.Bounds> times = new HashMap<>();
        knowledge.articles().stream()
                .flatMap(article -> article.claims().stream())
                .filter(claim -> claim.status() == Status.ACTUAL)
                .forEach(claim -> fact(claim, times));
        times.forEach((happening, bounds) -> bounds.write(quads, DEFAULT, happening));
    }

    private void entity(Entity entity) {
        named(entity.iri(), entity.className(), entity.label());
        entity.altLabels().forEach(name -> quads.add(DEFAULT, entity.iri(), Vocabulary.ALT_LABEL, Terms.text(name)));
        entity.links().forEach(link -> quads.add(DEFAULT, entity.iri(), Vocabulary.SAME_AS, iri(link)));
    }

    private void named(String subject, String className, String label) {
        for (String name : ontology.superclasses(className)) {
            ontology.classNamed(name)
                    .map(ClassTerm::iri)
                    .ifPresent(type -> quads.add(DEFAULT, subject, Vocabulary.TYPE, iri(type)));
        }
        quads.add(DEFAULT, subject, Vocabulary.LABEL, Terms.text(label));
    }

    private void fact(Claim claim, Map<String, Roles.Bounds> times) {
        if (claim.content() instanceof Content.Relation<String> relation) {
            PropertyTerm property = ontology.propertyNamed(relation.property()).orElseThrow();
            quads.add(DEFAULT, relation.subject(), iri(property.iri()), Roles.node(relation.object()));
            if (property.symmetric() && relation.object() instanceof Value.Thing<String> thing) {
                quads.add(DEFAULT, thing.entity(), iri(property.iri()), iri(relation.subject()));
            }
            return;
        }
        String about = claim.about().orElseThrow();
        Roles.of(claim.content())
                .forEach((role, values) -> values.forEach(value -> quads.add(DEFAULT, about, wg(role), value)));
        times.merge(about, Roles.bounds(claim.content(), claim.validity()), FactWriter::cover);
    }

    /** The days that two claims together allow. */
    private static Roles.Bounds cover(Roles.Bounds one, Roles.Bounds other) {
        return new Roles.Bounds(
                either(one.earliest(), other.earliest(), (a, b) -> a.isBefore(b) ? a : b),
                either(one.latest(), other.latest(), (a, b) -> a.isAfter(b) ? a : b));
    }

    private static Optional<LocalDate> either(
            Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> choose) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(choose.apply(one.get(), other.get()))
                : one.or(() -> other);
    }
}
