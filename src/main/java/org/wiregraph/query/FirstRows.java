package org.wiregraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows with which the answer of a SELECT query begins.
 *
 * @param rows so many as were wanted, if there are
 * @param all how many there are in all
 * @param counted whether {@code all} is exact; else it is reckoned from a part
 */
record FirstRows(List<String> columns, List<Binding> rows, long all, boolean counted) {
    private static final int MORE = 4;
    /** What share of what is wanted is told first, to see how many rows it gives. */
    private static final int SHARE = 16;
    /** How much more than by that share is told then. */
    private static final double SPARE = 1.1;

    FirstRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param start starts a query */
    static FirstRows of(Query query, long wanted, Function<Query, QueryExecution> start) {
        Optional<TwoSteps> steps = TwoSteps.of(query);
        if (steps.isEmpty()) {
            return inOneStep(query, wanted, start);
        }
        // Columns that are not distinct, or a second step that drops rows, may leave less than wanted of what is found.
        for (long least = wanted; ; least *= MORE) {
            TwoSteps.Found found;
            try (QueryExecution finding = start.apply(steps.get().finding())) {
                found = steps.get().first(finding, least);
            }
            FirstRows rows = told(steps.get(), found, wanted, start);
            if (found.isAll() || rows.rows().size() >= wanted) {
                return rows;
            }
        }
    }

    /** The rows that begin the telling of {@code found}: of no more of it than gives as many as are wanted. */
    private static FirstRows told(
            TwoSteps steps, TwoSteps.Found found, long wanted, Function<Query, QueryExecution> start) {
        for (long least = wanted / SHARE; ; ) {
            TwoSteps.Found part = found.first(least);
            FirstRows rows = inOneStep(steps.telling(part), wanted, start);
            if (part.isAll()) {
                return rows;
            }
            double share = (double) rows.all() / part.size();
            if (rows.rows().size() >= wanted || part.size() == found.size()) {
                return new FirstRows(rows.columns(), rows.rows(), Math.round(found.all() * share), false);
            }
            least = Math.max(MORE * least, Math.round(SPARE * wanted / Math.max(share, 1.0 / SHARE)));
        }
    }

    private static FirstRows inOneStep(Query query, long wanted, Function<Query, QueryExecution> start) {
        try (QueryExecution execution = start.apply(query)) {
            ResultSet results = execution.execSelect();
            List<Binding> rows = new ArrayList<>();
            long all = 0;
            for (; results.hasNext(); all++) {
                Binding row = results.nextBinding();
                if (rows.size() < wanted) {
                    rows.add(row);
                }
            }
            return new FirstRows(results.getResultVars(), rows, all, true);
        }
    }

    boolean isAll() {
        return counted && rows.size() == all;
    }

    /** How many there are in all, after the number of these; empty if these are all. */
    String more() {
        return isAll() ? "" : " of " + (counted ? "" : "some ") + all + "; --all gives them all";
    }

    /** These rows as results to be read once. */
    ResultSet results() {
        List<Var> variables = Var.varList(columns);
        return ResultSet.adapt(RowSetStream.create(variables, rows.iterator()));
    }
}
