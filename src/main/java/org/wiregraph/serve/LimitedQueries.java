package org.wiregraph.serve;

import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.wiregraph.query.BoundedPatterns;
import org.wiregraph.query.Harmless;
import org.wiregraph.query.QueryException;

/** Fuseki's SPARQL queries, held to the graph: none reaches another server, a file or a class, or goes on without end. */
final class LimitedQueries extends SPARQL_QueryDataset {
    private final Limits limits;

    LimitedQueries(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        try {
            Harmless.limited(query, limits.rows());
        } catch (QueryException refused) {
            ServletOps.errorBadRequest(refused.getMessage());
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(BoundedPatterns.in(query))
                .context(action.getContext())
                .set(ARQ.httpServiceAllowed, false)
                .timeout(limits.seconds(), TimeUnit.SECONDS)
                .build();
    }
}
