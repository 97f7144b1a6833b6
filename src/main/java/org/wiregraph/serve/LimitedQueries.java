package org.wiregraph.serve;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Fuseki's SPARQL queries, held to the graph: none reaches another server, a file or a class, or goes on without end. */
final class LimitedQueries extends SPARQL_QueryDataset {
    private final Limits limits;

    LimitedQueries(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (!query.isAskType()) {
            long asked = query.hasLimit() ? query.getLimit() : limits.rows();
            query.setLimit(Math.min(asked, limits.rows()));
        }
        Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(action.getContext())
                .set(ARQ.httpServiceAllowed, false)
                .timeout(limits.seconds(), TimeUnit.SECONDS)
                .build();
    }

    private static void refuseCode(String iri) {
        String lower = iri.toLowerCase(Locale.ROOT);
        if (lower.startsWith("java:") || lower.startsWith("javascript:")) {
            ServletOps.errorBadRequest("No query runs code: " + iri);
        }
    }

    private static final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            ServletOps.errorBadRequest("No query reaches another server: SERVICE is off");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                Node predicate = triple.getPredicate();
                if (predicate.isURI()) {
                    refuseCode(predicate.getURI());
                }
            });
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            refuse(function);
        }

        private static void refuse(ExprFunction function) {
            if (function.getFunctionIRI() != null) {
                refuseCode(function.getFunctionIRI());
            }
        }
    }
}
