package org.wiregraph.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Turns quads into keys of an index: the numbers of their nodes, under which the database keeps these from now on. */
final class KeyMaker extends StreamRDFBase {
    private static final int WIDTH = SystemTDB.SizeOfNodeId;
    /** What was seen last is mostly seen again. */
    private static final int RECENT = 50_000;

    private final NodeTable table;
    private final Map<Node, NodeId> recent = new HashMap<>();
    private final SortedKeys triples;
    private final SortedKeys quads;
    private final Consumer<Quad> listener;

    /**
     * For one transaction.
     *
     * @param triples takes the keys of quads in the default graph: subject, predicate, object
     * @param quads takes those of others: graph, subject, predicate, object
     * @param listener hears each quad
     */
    KeyMaker(DatasetGraph dataset, SortedKeys triples, SortedKeys quads, Consumer<Quad> listener) {
        this.table = TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        this.triples = triples;
        this.quads = quads;
        this.listener = listener;
    }

    @Override
    public void triple(Triple triple) {
        listener.accept(Quad.create(Quad.defaultGraphIRI, triple));
        triples.add(key(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
            return;
        }
        listener.accept(quad);
        quads.add(key(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }

    private byte[] key(Node... nodes) {
        byte[] key = new byte[nodes.length * WIDTH];
        for (int i = 0; i < nodes.length; i++) {
            NodeIdFactory.set(number(nodes[i]), key, i * WIDTH);
        }
        return key;
    }

    private NodeId number(Node node) {
        if (recent.size() >= RECENT) {
            recent.clear();
        }
        return recent.computeIfAbsent(node, table::getAllocateNodeId);
    }
}
