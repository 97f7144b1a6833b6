package org.wiregraph.tools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J, whose default graph is the union of all graphs. */
final class Rdf4j {
    static final Map<String, RDFFormat> FORMATS = Map.of(
            "turtle", RDFFormat.TURTLE,
            "ntriples", RDFFormat.NTRIPLES,
            "trig", RDFFormat.TRIG,
            "rdfxml", RDFFormat.RDFXML);

    private Rdf4j() {}

    /** What RDF4J reads in {@code file}, as N-Quads. */
    static String quads(Path file, String format) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Model model = Rio.parse(in, "", FORMATS.get(format));
            return model.stream().map(Rdf4j::line).collect(Collectors.joining());
        }
    }

    private static String line(Statement statement) {
        String graph =
                statement.getContext() == null ? "" : " " + NTriplesUtil.toNTriplesString(statement.getContext());
        return NTriplesUtil.toNTriplesString(statement.getSubject()) + " "
                + NTriplesUtil.toNTriplesString(statement.getPredicate()) + " "
                + NTriplesUtil.toNTriplesString(statement.getObject(), false) + graph + " .\n";
    }

    /** The rows of a query on a TriG file, cell by cell. */
    static List<List<String>> rows(Path trig, String sparql) throws IOException {
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(trig.toFile(), "", RDFFormat.TRIG);
            try (TupleQueryResult result = connection.prepareTupleQuery(sparql).evaluate()) {
                List<List<String>> rows = new ArrayList<>();
                for (BindingSet row : result) {
                    rows.add(result.getBindingNames().stream()
                            .map(name -> row.hasBinding(name) ? text(row.getValue(name)) : "")
                            .toList());
                }
                return rows;
            }
        } finally {
            repository.shutDown();
        }
    }

    private static String text(Value value) {
        return value.stringValue();
    }
}
