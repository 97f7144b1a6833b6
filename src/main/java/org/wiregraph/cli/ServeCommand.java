package org.wiregraph.cli;

import java.util.concurrent.Callable;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.serve.Limits;
import org.wiregraph.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the graph as pages and as a SPARQL endpoint, read-only, until it is stopped.",
        footer = {"", "Examples:", "  wiregraph serve", "  wiregraph serve --port 8080 --store articles-graph"})
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST = 65_535;

    @Mixin
    private Places places = new Places();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen at; 0 for any that is free (default: ${DEFAULT-VALUE}).",
            defaultValue = "3330")
    private int port = 3330;

    @Option(names = "--public", description = "Answer other machines too, not this one alone.")
    private boolean everywhere;

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST) {
            throw new UsageException("--port is a number from 0 to " + HIGHEST + ", not " + port);
        }
        SavedQueries queries = SavedQueries.in(places.queries());
        try (Server server = Server.start(places.store(), queries, port, !everywhere, Limits.USUAL)) {
            System.out.println("The graph is at http://localhost:" + server.port() + "/ (Ctrl-C stops the server)");
            System.out.flush();
            server.join();
        }
        return 0;
    }
}
