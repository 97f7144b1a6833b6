package org.wiregraph.mcp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.wiregraph.page.Memory;
import org.wiregraph.page.Source;
import org.wiregraph.query.Explanation;
import org.wiregraph.query.QueryException;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.HeldGeneration;

/** What can be asked of a store: to look up an entity, a fact's evidence and an article, and each saved query. */
public final class GraphTools {
    /** Characters of an answer, at most. */
    static final int LONGEST = 24_000;

    private final GraphStore store;
    private final List<Tool> tools;

    /** @throws QueryException if a saved query has the name of another tool */
    public GraphTools(GraphStore store, SavedQueries queries) {
        this.store = store;
        this.tools = new ArrayList<>(List.of(EntityTool.tool(), explanation(), ArticleTool.tool()));
        for (SavedQuery query : queries.all()) {
            tools.add(QueryTool.of(query));
        }
        Set<String> names = new HashSet<>();
        for (Tool tool : tools) {
            if (!names.add(tool.name())) {
                throw new QueryException("two tools are named " + tool.name() + ": rename the saved query");
            }
        }
    }

    List<Tool> all() {
        return List.copyOf(tools);
    }

    private static Tool explanation() {
        return new Tool(
                "explain-fact",
                "The evidence for a fact",
                "All sentences that say a fact, with status (actual, planned, possible, ended, denied), speaker, article,"
                        + " position and the rule that read it.",
                List.of(
                        Tool.Input.required("subject", "a name, or an IRI of the graph"),
                        Tool.Input.optional("property", "a property's name, e.g. presentIn"),
                        Tool.Input.optional("object", "a name, an IRI of the graph, or a text")),
                (reading, given) -> new Explanation(reading.dataset())
                        .explain(
                                given.getOrDefault("subject", ""),
                                given.getOrDefault("property", ""),
                                given.getOrDefault("object", "")));
    }

    /**
     * The answer of a tool from the graph that is published now, cut to {@link #LONGEST} characters.
     *
     * @param given the inputs by name
     * @throws QueryException if an input is missing or does not fit the graph
     * @throws org.wiregraph.store.StoreException if there is no graph
     */
    synchronized String answer(Tool tool, Map<String, String> given) {
        Map<String, String> filled = new TreeMap<>(given);
        filled.values().removeIf(String::isBlank);
        for (Tool.Input input : tool.inputs()) {
            if (input.required() && !filled.containsKey(input.name())) {
                throw new QueryException(tool.name() + " needs " + input.name() + ": " + input.meaning());
            }
        }
        try (HeldGeneration generation = store.hold()) {
            Dataset dataset = generation.dataset();
            return bounded(Txn.calculateRead(
                    dataset,
                    () -> tool.work()
                            .answer(
                                    new Reading(dataset, new Source(dataset, generation.articles(), new Memory())),
                                    filled)));
        }
    }

    private static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Math.max(text.lastIndexOf('\n', LONGEST), LONGEST / 2);
        return text.substring(0, end) + "\n(cut here: " + (text.length() - end)
                + " more characters; ask for less, such as one property, one object or a narrower parameter)\n";
    }
}
