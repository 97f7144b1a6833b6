package org.wiregraph.serve;

import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/** The current generation as one dataset to Fuseki: each transaction keeps the generation it began with. */
final class CurrentDataset extends DatasetGraphWrapper {
    private final CurrentGraph graph;
    private final ThreadLocal<Optional<CurrentGraph.Lease>> leases = ThreadLocal.withInitial(Optional::empty);

    private CurrentDataset(CurrentGraph graph, DatasetGraph first) {
        super(first);
        this.graph = graph;
    }

    static CurrentDataset of(CurrentGraph graph) {
        try (CurrentGraph.Lease lease = graph.take()) {
            return new CurrentDataset(graph, lease.generation().dataset().asDatasetGraph());
        }
    }

    @Override
    protected DatasetGraph get() {
        return leases.get()
                .map(lease -> lease.generation().dataset().asDatasetGraph())
                .orElseThrow(() -> new IllegalStateException("the graph is read outside of a transaction"));
    }

    @Override
    public Context getContext() {
        return leases.get().isPresent() ? get().getContext() : super.getContext();
    }

    @Override
    public boolean isInTransaction() {
        return leases.get().isPresent();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        begin();
    }

    @Override
    public void begin(ReadWrite mode) {
        begin();
    }

    /** Whatever was asked for, a server only reads. */
    @Override
    public void begin() {
        CurrentGraph.Lease lease = graph.take();
        try {
            lease.generation().dataset().asDatasetGraph().begin(TxnType.READ);
            leases.set(Optional.of(lease));
        } finally {
            if (leases.get().isEmpty()) {
                lease.close();
            }
        }
    }

    @Override
    public void end() {
        Optional<CurrentGraph.Lease> lease = leases.get();
        try {
            lease.ifPresent(taken -> get().end());
        } finally {
            leases.remove();
            lease.ifPresent(CurrentGraph.Lease::close);
        }
    }
}
