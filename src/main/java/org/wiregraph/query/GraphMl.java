package org.wiregraph.query;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;

/** Writes facts between entities as GraphML. */
final class GraphMl {
    private static final String EDGES = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            SELECT ?s ?p ?o ?sources ?status WHERE {
              GRAPH ?summary { ?f a wg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ;
                wg:sources ?sources ; wg:latestStatus ?status }
              FILTER isIRI(?o)
            } ORDER BY ?s ?p ?o""";

    private GraphMl() {}

    static void write(Dataset dataset, PrintStream out) {
        Names names = new Names(dataset);
        Map<String, String> nodes = new TreeMap<>();
        StringBuilder edges = new StringBuilder();
        try (var execution = QueryExecutionFactory.create(EDGES, dataset)) {
            ResultSet rows = execution.execSelect();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                String from = row.getResource("s").getURI();
                String to = row.getResource("o").getURI();
                nodes.put(from, names.words(row.get("s").asNode()));
                nodes.put(to, names.words(row.get("o").asNode()));
                edges.append("    <edge source=\"")
                        .append(RdfXmlWriter.escape(from))
                        .append("\" target=\"")
                        .append(RdfXmlWriter.escape(to))
                        .append("\">")
                        .append(data("property", names.words(row.get("p").asNode())))
                        .append(data("status", names.words(row.get("status").asNode())))
                        .append(data("weight", row.getLiteral("sources").getLexicalForm()))
                        .append("</edge>\n");
            }
        }
        out.print(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        out.print("  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n");
        out.print("  <key id=\"property\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n");
        out.print("  <key id=\"status\" for=\"edge\" attr.name=\"status\" attr.type=\"string\"/>\n");
        out.print(
                "  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n  <graph edgedefault=\"directed\">\n");
        nodes.forEach((iri, label) ->
                out.print("    <node id=\"" + RdfXmlWriter.escape(iri) + "\">" + data("label", label) + "</node>\n"));
        out.print(edges);
        out.print("  </graph>\n</graphml>\n");
        out.flush();
    }

    private static String data(String key, String value) {
        return "<data key=\"" + key + "\">" + RdfXmlWriter.escape(value) + "</data>";
    }
}
