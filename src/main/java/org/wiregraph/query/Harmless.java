package org.wiregraph.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Holds a query to the graph: it reaches no other server and no class, and gets no more rows than it may. */
public final class Harmless {
    /** Functions that would match a pattern, or call such a function, past {@link BoundedPatterns}. */
    private static final Pattern UNBOUNDED =
            Pattern.compile("xpath-functions(/#|#|/)?(matches|replace|tokenize|apply)$|[#/]strSplit$");

    private Harmless() {}

    /**
     * The query, with at most so many rows.
     *
     * @throws QueryException if it would reach another server or run code
     */
    public static Query limited(Query query, long rows) {
        Walker.walk(Algebra.compile(query), new Patterns(), new Functions());
        if (!query.isAskType()) {
            query.setLimit(query.hasLimit() ? Math.min(query.getLimit(), rows) : rows);
        }
        return query;
    }

    private static void refuseCode(String iri) {
        String lower = iri.toLowerCase(Locale.ROOT);
        if (lower.startsWith("java:") || lower.startsWith("javascript:")) {
            throw new QueryException("No query runs code: " + iri);
        }
        if (UNBOUNDED.matcher(iri).find()) {
            throw new QueryException("Not here: " + iri + "; REGEX and REPLACE match patterns");
        }
    }

    private static final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new QueryException("No query reaches another server: SERVICE is off");
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
            if (function instanceof E_Call) {
                throw new QueryException("No query names a function by what it works out: CALL is off");
            }
            if (function.getFunctionIRI() != null) {
                refuseCode(function.getFunctionIRI());
            }
        }
    }
}
