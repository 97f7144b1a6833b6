package org.wiregraph.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wiregraph.build.Report;

/** The example of docs/embedding.md. */
final class Embedding {
    private Embedding() {}

    static String run(Path articles, Path store) {
        StringBuilder out = new StringBuilder();

        Wiregraph wiregraph = Wiregraph.with(Path.of("ontology"), "http://example.org/kg/");

        // One text: claims with status, speaker and sentence.
        List<Claim> claims = wiregraph.extract(
                "NATO plans to keep a presence in Kabul, Secretary-General Jens Stoltenberg said.", "2021-06-14");
        for (Claim claim : claims) {
            out.append(claim.subject() + " " + claim.property() + " " + claim.object());
            out.append(" [" + claim.status() + "] " + claim.speaker().orElse("") + "\n");
        }

        // A folder of articles: a graph in a store.
        Report report = wiregraph.build(articles, store);
        out.append(report.facts() + " facts, " + report.problems().size() + " problems\n");

        // Questions: SPARQL, or a saved query with its parameters.
        Graph graph = wiregraph.graph(store);
        for (Map<String, String> row : graph.ask("SELECT ?who WHERE { ?who wg:leads ?what } ORDER BY ?who")) {
            out.append(row.get("who") + "\n");
        }
        graph.ask(Path.of("queries"), "where-present", Map.of("entity", "NATO")).forEach(row -> out.append(row + "\n"));
        out.append(graph.explain("NATO", "presentIn", ""));

        return out.toString();
    }
}
