package org.wiregraph.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.resultset.ResultsFormat;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;

/** Runs a query on a dataset and writes its result in the format asked for. */
public final class QueryRunner {
    private static final String PREFIXES = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;

    private static final org.apache.jena.rdf.model.Model NODES =
            org.apache.jena.rdf.model.ModelFactory.createDefaultModel();

    private final Dataset dataset;
    private final long seconds;

    /** @param seconds after which a query is stopped */
    public QueryRunner(Dataset dataset, long seconds) {
        this.dataset = dataset;
        this.seconds = seconds;
    }

    /** The terms for the variables of {@code query} that the given values, or its defaults, stand for. */
    public Map<String, Node> bind(SavedQuery query, Map<String, String> given) {
        Map<String, String> values = new HashMap<>(given);
        Map<String, Node> terms = new HashMap<>();
        for (SavedQuery.Parameter parameter : query.parameters()) {
            String value = values.remove(parameter.name());
            String used = value == null ? parameter.fallback().orElse("") : value;
            if (!used.isEmpty()) {
                terms.put(parameter.name(), term(parameter, used));
            }
        }
        if (!values.isEmpty()) {
            String known = String.join(
                    ", ",
                    query.parameters().stream().map(SavedQuery.Parameter::name).toList());
            throw new QueryException("query " + query.name() + " has no parameter "
                    + values.keySet().iterator().next() + (known.isEmpty() ? "" : "; it has: " + known));
        }
        return terms;
    }

    private Node term(SavedQuery.Parameter parameter, String value) {
        return switch (parameter.type()) {
            case ENTITY -> new Names(dataset).entity(value).asNode();
            case DATE ->
                PartialDate.tryParse(value)
                        .map(date -> NodeFactory.createLiteralDT(date.earliest().toString(), XSDDatatype.XSDdate))
                        .orElseThrow(
                                () -> new QueryException(parameter.name() + " is a date: 2021, 2021-06 or 2021-06-14"));
            case NUMBER -> {
                if (!value.matches("-?[0-9]{1,18}")) {
                    throw new QueryException(parameter.name() + " is a number, not " + value);
                }
                yield NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            }
            case STATUS -> {
                try {
                    yield NodeFactory.createURI("https://w3id.org/wiregraph/ontology#"
                            + Status.valueOf(value.toUpperCase(Locale.ROOT)).localName());
                } catch (IllegalArgumentException unknown) {
                    throw new QueryException(parameter.name() + " is one of actual, planned, possible, ended, denied");
                }
            }
            case PROPERTY ->
                NodeFactory.createURI(value.contains(":/") ? value : "https://w3id.org/wiregraph/ontology#" + value);
            case TEXT -> NodeFactory.createLiteralString(value);
        };
    }

    /** Parses, with the usual prefixes known; the message of a mistake shows its line and a caret. */
    static Query parse(String sparql) {
        boolean declares = sparql.toLowerCase(Locale.ROOT).contains("prefix ");
        String whole = declares ? sparql : PREFIXES + sparql;
        try {
            return QueryFactory.create(whole);
        } catch (QueryParseException wrong) {
            List<String> lines = whole.lines().toList();
            int line = wrong.getLine();
            String shown = line >= 1 && line <= lines.size()
                    ? "\n  " + lines.get(line - 1) + "\n  " + " ".repeat(Math.max(0, wrong.getColumn() - 1)) + "^"
                    : "";
            int offset = declares ? 0 : (int) PREFIXES.lines().count();
            String detail = String.valueOf(wrong.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("Line \\d+, column \\d+: ", "");
            throw new QueryException("SPARQL error in line " + (line - offset) + ": " + detail + shown);
        }
    }

    /** Runs {@code sparql} with the terms given for its variables and writes the answer to {@code out}. */
    public void run(String sparql, Map<String, Node> terms, String format, int width, OutputStream out) {
        Query query = parse(sparql);
        QueryExecutionBuilder builder =
                QueryExecution.dataset(dataset).query(query).timeout(seconds, TimeUnit.SECONDS);
        terms.forEach((name, term) -> builder.substitution(name, NODES.asRDFNode(term)));
        try (QueryExecution execution = builder.build()) {
            if (query.isConstructType()) {
                RDFDataMgr.write(out, execution.execConstruct(), RDFFormat.TURTLE_PRETTY);
            } else if (query.isDescribeType()) {
                RDFDataMgr.write(out, execution.execDescribe(), RDFFormat.TURTLE_PRETTY);
            } else if (query.isAskType()) {
                print(out, execution.execAsk() ? "yes\n" : "no\n");
            } else {
                select(execution.execSelect(), format, width, out);
            }
        } catch (org.apache.jena.query.QueryCancelledException late) {
            throw new QueryException("stopped after " + seconds + " seconds: narrow the query or raise --timeout");
        }
    }

    private void select(ResultSet results, String format, int width, OutputStream out) {
        switch (format) {
            case "csv" -> ResultSetFormatter.outputAsCSV(out, results);
            case "tsv" -> ResultSetFormatter.outputAsTSV(out, results);
            case "json" -> ResultSetFormatter.outputAsJSON(out, results);
            case "xml" -> ResultSetFormatter.output(out, results, ResultsFormat.FMT_RS_XML);
            default -> print(out, table(results).render(format, width));
        }
    }

    private Table table(ResultSet results) {
        ResultSetRewindable rows = results.rewindable();
        Names names = new Names(dataset);
        List<List<String>> cells = new ArrayList<>();
        while (rows.hasNext()) {
            var binding = rows.nextBinding();
            List<String> row = new ArrayList<>();
            for (String column : rows.getResultVars()) {
                Node node = binding.get(column);
                row.add(node == null ? "" : names.words(node).replaceAll("\\s+", " "));
            }
            cells.add(row);
        }
        return new Table(rows.getResultVars(), cells);
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }
}
