package org.wiregraph.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * be given once. What was last said of a subject is at hand: whoever checks a node asks for it again and again. For one
 * thread.
 */
final class AllGraphs extends GraphBase {
    private static final int SUBJECTS = 20_000;
    /** What has more to be said of it is looked up each time. */
    private static final int TRIPLES = 200;

    private final DatasetGraph dataset;
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, List<Triple>> eldest) {
            return size() > SUBJECTS;
        }
    };

    AllGraphs(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (pattern.getSubject().isConcrete()) {
            List<Triple> said = bySubject.computeIfAbsent(pattern.getSubject(), this::said);
            if (said.size() <= TRIPLES) {
                return WrappedIterator.create(
                        said.stream().filter(pattern::matches).iterator());
            }
        }
        return look(pattern);
    }

    /** The triples of a subject; if they are too many, not all. */
    private List<Triple> said(Node subject) {
        List<Triple> said = new ArrayList<>();
        ExtendedIterator<Triple> triples = look(Triple.createMatch(subject, null, null));
        try {
            while (triples.hasNext() && said.size() <= TRIPLES) {
                said.add(triples.next());
            }
        } finally {
            triples.close();
        }
        return said;
    }

    private ExtendedIterator<Triple> look(Triple pattern) {
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
