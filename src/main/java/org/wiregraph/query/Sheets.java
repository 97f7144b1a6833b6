package org.wiregraph.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.binding.Binding;

/** Writes tables and drawings for people without RDF: CSV, and facts as GraphML; names, not IRIs. */
public final class Sheets {
    private static final String CLAIMS = """
            SELECT ?document ?date ?subject ?property ?object ?status ?modality ?speaker ?words ?from ?to ?confidence ?quote WHERE {
              GRAPH ?document {
                ?claim rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; wg:status ?status ;
                  wg:confidence ?confidence ; prov:wasDerivedFrom ?sentence .
                ?sentence nif:anchorOf ?quote ; nif:beginIndex ?begin .
                OPTIONAL { ?claim wg:modality ?modality }
                OPTIONAL { ?claim wg:attributedTo ?speaker }
                OPTIONAL { ?claim wg:attributedAs ?words }
                OPTIONAL { ?claim wg:validFrom ?from }
                OPTIONAL { ?claim wg:validTo ?to }
                OPTIONAL { ?document dcterms:date ?date }
              }
            } ORDER BY ?document ?begin ?subject ?property ?object ?status ?claim""";
    private static final String ENTITIES = """
            SELECT ?entity ?class ?name ?link ?iri WHERE {
              ?entity a ?class ; rdfs:label ?label .
              FILTER NOT EXISTS { ?entity a ?below . GRAPH <https://w3id.org/wiregraph/ontology> { ?below rdfs:subClassOf ?class } }
              FILTER NOT EXISTS { ?entity a wg:Event }
              FILTER NOT EXISTS { ?entity a wg:Quantity }
              OPTIONAL { ?entity skos:altLabel ?name }
              OPTIONAL { ?entity owl:sameAs ?link }
              BIND (STR(?entity) AS ?iri)
            } ORDER BY ?label ?entity ?class ?name ?link""";

    private final Dataset dataset;

    public Sheets(Dataset dataset) {
        this.dataset = dataset;
    }

    /** One line for each claim that states a relation and each sentence that says it. */
    public void claims(OutputStream out) {
        write(CLAIMS, out);
    }

    /** One line for each name and link of each entity. */
    public void entities(OutputStream out) {
        write(ENTITIES, out);
    }

    /** One line for each claim about an event and each sentence that says it. */
    public void events(OutputStream out) {
        roles(Roles.EVENTS, out);
    }

    /** One line for each claim about a quantity and each sentence that says it. */
    public void quantities(OutputStream out) {
        roles(Roles.QUANTITIES, out);
    }

    private void roles(Roles roles, OutputStream out) {
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        line(roles.columns(), lines);
        roles.rows(dataset, cells -> line(cells, lines));
        lines.flush();
    }

    /** The facts for drawing tools: entities as nodes, facts as edges weighted by their sources. */
    public void graphml(OutputStream out) {
        GraphMl.write(dataset, new PrintStream(out, false, StandardCharsets.UTF_8));
    }

    private void write(String sparql, OutputStream out) {
        Names names = new Names(dataset);
        PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(QueryRunner.parse(sparql)).build()) {
            ResultSet results = execution.execSelect();
            line(results.getResultVars(), lines);
            while (results.hasNext()) {
                Binding row = results.nextBinding();
                List<String> cells = new ArrayList<>();
                for (String column : results.getResultVars()) {
                    Node node = row.get(column);
                    cells.add(node == null ? "" : names.words(node));
                }
                line(cells, lines);
            }
        }
        lines.flush();
    }

    /** RFC 4180. */
    private static void line(List<String> cells, PrintStream out) {
        List<String> quoted = cells.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .toList();
        out.print(String.join(",", quoted) + "\r\n");
    }
}
