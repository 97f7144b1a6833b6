package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wiregraph.store.GraphStore;

/**
 * The short commands, run once on a graph of one entity and without output. The launcher lets the virtual machine archive
 * the classes that this loads.
 */
final class Rehearsal {
    private static final String QUADS =
            "<http://example.org/kg/entity/NATO> <http://www.w3.org/2000/01/rdf-schema#label> \"NATO\" .\n";

    private Rehearsal() {}

    /** Builds the graph in the folder that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        String store = arguments[0];
        GraphStore.open(Path.of(store))
                .publish(generation -> Files.writeString(generation.resolve(GraphStore.QUADS), QUADS));
        Main.run("query");
        Main.run("query", "who-leads-what", "--store", store);
        Main.run("show", "NATO", "--store", store);
        Main.run("explain", "NATO", "--store", store);
        Main.run("export", "--facts-only", "--store", store);
        Main.run("check", "--store", store);
    }
}
