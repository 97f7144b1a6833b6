package org.wiregraph.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.wiregraph.query.Answered;
import org.wiregraph.query.Explanation;
import org.wiregraph.query.Names;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.store.GraphStore;

/** A published graph; each question is answered from the generation that is current when it is asked. */
public final class Graph {
    private static final int SECONDS = 60;

    private final GraphStore store;

    Graph(GraphStore store) {
        this.store = store;
    }

    /**
     * The answer to a SPARQL query, which may use the usual prefixes (wg:, rdfs:, prov: …) without declaring them: a row for
     * each solution or triple, its values by column; what a row leaves unbound is absent. Entities are given by name, terms
     * by local name, documents by path.
     *
     * @throws org.wiregraph.query.QueryException if it breaks the syntax or takes more than a minute
     * @throws org.wiregraph.store.StoreException if there is no graph yet
     */
    public List<Map<String, String>> ask(String sparql) {
        return store.read(dataset -> rows(dataset, sparql, Map.of()));
    }

    /**
     * The answer to a saved query.
     *
     * @param queries folder of the saved queries
     * @param name of the query, e.g. {@code who-leads-what}
     * @param parameters by name, as on the command line, e.g. {@code person} "Jens Stoltenberg"
     * @throws org.wiregraph.query.QueryException if there is no such query or a parameter does not fit
     * @throws org.wiregraph.store.StoreException if there is no graph yet
     */
    public List<Map<String, String>> ask(Path queries, String name, Map<String, String> parameters) {
        SavedQuery query = SavedQueries.in(queries).named(name);
        return store.read(
                dataset -> rows(dataset, query.sparql(), new QueryRunner(dataset, SECONDS).bind(query, parameters)));
    }

    /**
     * The sentences behind facts as text, with status, speaker, article and rule.
     *
     * @param property local name; "" for any
     * @param object "" for any
     * @throws org.wiregraph.query.QueryException if nothing is claimed so
     * @throws org.wiregraph.store.StoreException if there is no graph yet
     */
    public String explain(String subject, String property, String object) {
        return store.read(dataset -> new Explanation(dataset).explain(subject, property, object));
    }

    /** The sorted N-Quads of the graph as a file, which stays as it is until later builds have replaced it. */
    public Path quads() {
        return store.quads();
    }

    private static List<Map<String, String>> rows(Dataset dataset, String sparql, Map<String, Node> terms) {
        Names names = new Names(dataset);
        Answered answered = new QueryRunner(dataset, SECONDS).answer(sparql, terms, Integer.MAX_VALUE);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, Node> row : answered.rows()) {
            Map<String, String> words = new TreeMap<>();
            row.forEach((column, node) -> words.put(column, names.words(node)));
            rows.add(words);
        }
        return rows;
    }
}
