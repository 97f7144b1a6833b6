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
 * @param counted whether {@code all} is exact; else it is what the first of {@link TwoSteps} found
 */
record FirstRows(List<String> columns, List<Binding> rows, long all, boolean counted) {
    private static final int MORE = 4;

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
            FirstRows rows = inOneStep(steps.get().telling(found), wanted, start);
            if (found.isAll()) {
                return rows;
            }
            if (rows.rows().size() >= wanted) {
                return new FirstRows(rows.columns(), rows.rows(), Math.max(found.all(), rows.all()), false);
            }
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
