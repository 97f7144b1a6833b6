package org.wiregraph.graph;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * All graphs of a dataset as one, read in place. No triple of ours stands in two graphs, so none has to be remembered to
 * be given once.
 */
final class AllGraphs extends GraphBase {
    private final DatasetGraph dataset;

    AllGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getMatchSubject();
        Node property = pattern.getMatchPredicate();
        Node object = pattern.getMatchObject();
        return WrappedIterator.create(triples(dataset.find(Quad.defaultGraphIRI, subject, property, object)))
                .andThen(WrappedIterator.create(triples(dataset.findNG(Node.ANY, subject, property, object))));
    }

    /** Closes what it reads only before its end: the graphs of a dataset in memory cannot be closed there. */
    private static Iterator<Triple> triples(Iterator<Quad> quads) {
        return new IteratorCloseable<>() {
            @Override
            public boolean hasNext() {
                return quads.hasNext();
            }

            @Override
            public Triple next() {
                return quads.next().asTriple();
            }

            @Override
            public void close() {
                if (quads.hasNext()) {
                    Iter.close(quads);
                }
            }
        };
    }
}
