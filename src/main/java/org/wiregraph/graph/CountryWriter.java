package org.wiregraph.graph;

import static org.wiregraph.graph.Vocabulary.iri;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.wiregraph.ontology.KnownName;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.resolve.Entity;

/**
 * Writes, into the graph of the ontology, in which country the places lie that the graph names and the ontology knows. No
 * article says so: it is no fact, but facts can be inferred from it.
 */
public final class CountryWriter {
    private static final Node COUNTRY = iri("https://w3id.org/wiregraph/lexicon#country");

    private final Ontology ontology;
    private final QuadSink quads;

    public CountryWriter(Ontology ontology, QuadSink quads) {
        this.ontology = ontology;
        this.quads = quads;
    }

    /**
     * Writes the countries of the places among {@code entities}.
     *
     * @param entities of the graph, at the least those that the ontology knows
     */
    public void write(Collection<Entity> entities) {
        if (!ontology.properties().containsKey("locatedIn")) {
            return;
        }
        quads.add(
                Vocabulary.ONTOLOGY_GRAPH, COUNTRY.getURI(), Vocabulary.SUB_PROPERTY, iri(Vocabulary.WG + "locatedIn"));
        Set<String> named = new HashSet<>();
        entities.forEach(entity -> named.add(entity.iri()));
        ontology.names().stream()
                .filter(place -> ontology.isA(place.className(), "Place") && named.contains(place.iri()))
                .forEach(place -> write(place, named));
    }

    private void write(KnownName place, Set<String> named) {
        place.country()
                .filter(country -> named.contains(country) && !country.equals(place.iri()))
                .ifPresent(country -> quads.add(Vocabulary.ONTOLOGY_GRAPH, place.iri(), COUNTRY, iri(country)));
    }
}
