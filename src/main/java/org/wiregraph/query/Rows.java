package org.wiregraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Asks a dataset for rows, of words or of terms. */
public final class Rows {
    private final Dataset dataset;
    private final Names names;

    public Rows(Dataset dataset) {
        this.dataset = dataset;
        this.names = new Names(dataset);
    }

    /** The names of what the rows hold. */
    public Names names() {
        return names;
    }

    /**
     * The rows of {@code sparql}, each a word by column; what a row leaves unbound is empty.
     *
     * @param terms what stands for its variables, by name
     */
    List<Map<String, String>> ask(String sparql, Map<String, Node> terms) {
        return rows(sparql, terms, (columns, binding) -> {
            Map<String, String> row = new TreeMap<>();
            for (String column : columns) {
                Node node = binding.get(column);
                row.put(column, node == null ? "" : names.words(node));
            }
            return row;
        });
    }

    /**
     * The rows of {@code sparql}, each a term by column; what a row leaves unbound is absent.
     *
     * @param terms what stands for its variables, by name
     */
    public List<Map<String, Node>> terms(String sparql, Map<String, Node> terms) {
        return rows(sparql, terms, (columns, binding) -> {
            Map<String, Node> row = new TreeMap<>();
            binding.forEach((variable, node) -> row.put(variable.getVarName(), node));
            return row;
        });
    }

    private <T> List<T> rows(String sparql, Map<String, Node> terms, BiFunction<List<String>, Binding, T> row) {
        Map<Var, Node> variables = new HashMap<>();
        terms.forEach((name, term) -> variables.put(Var.alloc(name), term));
        Query query = QueryTransformOps.replaceVars(QueryRunner.parse(sparql), variables);
        List<T> rows = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                rows.add(row.apply(results.getResultVars(), results.nextBinding()));
            }
        }
        return rows;
    }
}
