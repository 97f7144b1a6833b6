package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
        description =
                "Serves the graph as pages and as a SPARQL endpoint, until it is stopped; nothing there can change it.",
        footer = {
            "",
            "Examples:",
            "  wiregraph serve",
            "  wiregraph serve --port 8080 --store articles-graph",
            "  wiregraph serve --edit"
        })
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

    @Option(
            names = "--edit",
            description =
                    "Take decisions about claims and entities, to be written beside the articles; this machine alone.")
    private boolean edit;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "With --edit: folder of articles, where decisions are written (default: corpus).")
    private Path corpus = Path.of("");

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST) {
            throw new UsageException("--port is a number from 0 to " + HIGHEST + ", not " + port);
        }
        if (edit && everywhere) {
            throw new UsageException(
                    "--edit and --public exclude each other: decisions are taken from this machine alone");
        }
        try (Server server = start(SavedQueries.in(places.queries()))) {
            System.out.println("The graph is at http://localhost:" + server.port() + "/ (Ctrl-C stops the server)");
            System.out.flush();
            server.join();
        }
        return 0;
    }

    private Server start(SavedQueries queries) {
        if (!edit) {
            return Server.start(places.store(), queries, port, !everywhere, Limits.USUAL);
        }
        Path articles = Places.orShipped(corpus, "corpus");
        if (!Files.isDirectory(articles)) {
            throw new UsageException("no folder " + articles + ": --corpus names the folder of the articles");
        }
        return Server.editing(places.store(), queries, port, Limits.USUAL, articles);
    }
}
