package org.wiregraph.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Turns quads into keys of an index: the numbers of their nodes, under which the database keeps these from now on. */
final class KeyMaker {
    private static final int WIDTH = SystemTDB.SizeOfNodeId;
    /** What was seen last is mostly seen again. */
    private static final int RECENT = 50_000;

    private final NodeTable table;
    private final Map<Node, NodeId> recent = new HashMap<>();
    private final SortedKeys triples;
    private final SortedKeys quads;

    /**
     * For one transaction.
     *
     * @param triples takes the keys of quads in the default graph: subject, predicate, object
     * @param quads takes those of others: graph, subject, predicate, object
     */
    KeyMaker(DatasetGraph dataset, SortedKeys triples, SortedKeys quads) {
        this.table = TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        this.triples = triples;
        this.quads = quads;
    }

    void add(Quad quad) {
        if (quad.isDefaultGraph()) {
            triples.add(key(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        } else {
            quads.add(key(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
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
