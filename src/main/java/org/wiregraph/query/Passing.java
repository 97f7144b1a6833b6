package org.wiregraph.query;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Hands on triples of the default graph and quads of the others alike, one by one. */
final class Passing extends StreamRDFBase {
    private final Consumer<Quad> consumer;

    Passing(Consumer<Quad> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void triple(Triple triple) {
        consumer.accept(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
        consumer.accept(quad);
    }
}
