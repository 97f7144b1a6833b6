package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;
import static org.wiregraph.graph.Vocabulary.prov;
import static org.wiregraph.graph.Vocabulary.wg;

import org.apache.jena.graph.Node;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Content;
import org.wiregraph.extract.Value;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Claim;

/** Writes one claim into the graph of the article that makes it. */
final class ClaimWriter {
    private final Ontology ontology;
    private final QuadSink quads;

    ClaimWriter(Ontology ontology, QuadSink quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    /** @param sentences IRIs of the article's sentences, by position */
    void write(String graph, Claim claim, String[] sentences) {
        add(graph, claim, Vocabulary.TYPE, wg("Claim"));
        content(graph, claim);
        add(graph, claim, wg("status"), wg(claim.status().localName()));
        claim.modality().ifPresent(modality -> add(graph, claim, wg("modality"), wg(modality.localName())));
        attribution(graph, claim);
        claim.validity().from().ifPresent(date -> add(graph, claim, wg("validFrom"), Terms.date(date)));
        claim.validity().to().ifPresent(date -> add(graph, claim, wg("validTo"), Terms.date(date)));
        Roles.bounds(claim.content(), claim.validity()).write(quads, graph, claim.iri());
        add(graph, claim, wg("confidence"), Terms.share(claim.confidence()));
        claim.rules().forEach(rule -> add(graph, claim, wg("rule"), Terms.text(rule)));
        claim.evidence().forEach(at -> add(graph, claim, prov("wasDerivedFrom"), iri(sentences[at])));
        claim.contexts().stream()
                .filter(at -> !claim.evidence().contains(at))
                .forEach(at -> add(graph, claim, wg("context"), iri(sentences[at])));
    }

    private void content(String graph, Claim claim) {
        if (claim.content() instanceof Content.Relation<String> relation) {
            String property =
                    ontology.propertyNamed(relation.property()).orElseThrow().iri();
            add(graph, claim, Vocabulary.SUBJECT, iri(relation.subject()));
            add(graph, claim, Vocabulary.PREDICATE, iri(property));
            add(graph, claim, Vocabulary.OBJECT, Roles.node(relation.object()));
            if (relation.object() instanceof Value.Text<String> text) {
                add(graph, claim, wg("roleText"), Terms.text(text.form()));
            }
            return;
        }
        add(graph, claim, wg("about"), iri(claim.about().orElseThrow()));
        Roles.of(claim.content())
                .forEach((role, values) -> values.forEach(value -> add(graph, claim, wg(role), value)));
    }

    private void attribution(String graph, Claim claim) {
        Attribution<String> attribution = claim.attribution();
        attribution.speaker().ifPresent(speaker -> add(graph, claim, wg("attributedTo"), iri(speaker)));
        if (!attribution.isOwnVoice()) {
            add(graph, claim, wg("attributedAs"), Terms.text(attribution.words()));
        }
        attribution.via().ifPresent(via -> add(graph, claim, wg("attributedVia"), iri(via)));
    }

    private void add(String graph, Claim claim, Node property, Node value) {
        quads.add(graph, claim.iri(), property, value);
    }
}
