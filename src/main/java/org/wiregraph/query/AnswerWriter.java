package org.wiregraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.resultset.ResultsFormat;
import org.wiregraph.graph.Vocabulary;

/** Writes the answer of a query in one format. */
final class AnswerWriter {
    private final String format;
    private final int width;
    private final OutputStream out;

    /**
     * @param format see {@link QueryRunner#run}
     * @param width columns of the terminal, 0 for as wide as need be
     */
    AnswerWriter(String format, int width, OutputStream out) {
        this.format = format;
        this.width = width;
        this.out = out;
    }

    void write(boolean answer) {
        switch (format) {
            case "csv" -> ResultSetFormatter.outputAsCSV(out, answer);
            case "tsv" -> ResultSetFormatter.outputAsTSV(out, answer);
            case "json" -> ResultSetFormatter.outputAsJSON(out, answer);
            case "xml" -> ResultSetFormatter.outputAsXML(out, answer);
            default -> print(answer ? "yes\n" : "no\n");
        }
    }

    void write(Model model) {
        model.setNsPrefixes(Vocabulary.prefixes());
        boolean lines = format.equals("ntriples") || format.equals("nt");
        RDFDataMgr.write(out, model, lines ? RDFFormat.NTRIPLES : RDFFormat.TURTLE_PRETTY);
    }

    /**
     * Writes all rows.
     *
     * @param more what a table says of further ones, after the number of its own
     * @param names words for terms, in a table
     */
    void write(ResultSet results, String more, Names names) {
        switch (format) {
            case "csv" -> ResultSetFormatter.outputAsCSV(out, results);
            case "tsv" -> ResultSetFormatter.outputAsTSV(out, results);
            case "json" -> ResultSetFormatter.outputAsJSON(out, results);
            case "xml" -> ResultSetFormatter.output(out, results, ResultsFormat.FMT_RS_XML);
            default -> print(table(results, more, names).render(format, width));
        }
    }

    private static Table table(ResultSet results, String more, Names names) {
        List<List<String>> cells = new ArrayList<>();
        while (results.hasNext()) {
            Binding binding = results.nextBinding();
            List<String> row = new ArrayList<>();
            for (String column : results.getResultVars()) {
                Node node = binding.get(column);
                row.add(node == null ? "" : names.words(node).replaceAll("\\s+", " "));
            }
            cells.add(row);
        }
        return new Table(results.getResultVars(), cells, more);
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
