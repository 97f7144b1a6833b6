package org.wiregraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Asks a dataset for rows of words; what a row leaves unbound is empty. */
final class Rows {
    private final Dataset dataset;
    private final Names names;

    Rows(Dataset dataset) {
        this.dataset = dataset;
        this.names = new Names(dataset);
    }

    Names names() {
        return names;
    }

    /**
     * The rows of {@code sparql}, each a word by column.
     *
     * @param terms what stands for its variables, by name
     */
    List<Map<String, String>> ask(String sparql, Map<String, Node> terms) {
        Map<Var, Node> variables = new HashMap<>();
        terms.forEach((name, term) -> variables.put(Var.alloc(name), term));
        Query query = QueryTransformOps.replaceVars(QueryRunner.parse(sparql), variables);
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                Binding binding = results.nextBinding();
                Map<String, String> row = new TreeMap<>();
                for (String column : results.getResultVars()) {
                    Node node = binding.get(column);
                    row.put(column, node == null ? "" : names.words(node));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
