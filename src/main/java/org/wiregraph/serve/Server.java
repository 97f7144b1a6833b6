package org.wiregraph.serve;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.store.GraphStore;

/** Serves the graph of a store over HTTP, which nobody can change there; moves on when a build publishes. */
public final class Server implements AutoCloseable {
    private final CurrentGraph graph;
    private final FusekiServer fuseki;

    private Server(CurrentGraph graph, FusekiServer fuseki) {
        this.graph = graph;
        this.fuseki = fuseki;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @param loopback whether only this machine may ask
     * @throws org.wiregraph.store.StoreException if the store holds no graph yet
     * @throws ServeException if the port is taken
     */
    public static Server start(GraphStore store, SavedQueries queries, int port, boolean loopback, Limits limits) {
        return start(store, queries, port, loopback, limits, Optional.empty());
    }

    /**
     * Starts to serve, to this machine alone, and takes decisions about claims and entities.
     *
     * @param port 0 for any that is free
     * @param articles folder of the articles, where decisions are written
     * @throws org.wiregraph.store.StoreException if the store holds no graph yet
     * @throws ServeException if the port is taken
     */
    public static Server editing(GraphStore store, SavedQueries queries, int port, Limits limits, Path articles) {
        return start(store, queries, port, true, limits, Optional.of(new Reviewing(articles)));
    }

    private static Server start(
            GraphStore store,
            SavedQueries queries,
            int port,
            boolean loopback,
            Limits limits,
            Optional<Reviewing> reviewing) {
        FusekiLogging.markInitialized(true);
        CurrentGraph graph = new CurrentGraph(store);
        CurrentDataset dataset = CurrentDataset.of(graph);
        Turns asking = new Turns(limits.queries());
        Pages pages = new Pages(graph, new Routes(queries, limits), new Turns(limits.pages()), asking, reviewing);
        FusekiServer fuseki = FusekiServer.create()
                .port(port)
                .loopback(loopback)
                .fusekiModules(FusekiModules.empty())
                .registerOperation(Operation.Query, new LimitedQueries(limits))
                .add("/sparql", DataService.newBuilder(dataset).addEndpoint(Operation.Query))
                .add("/data", DataService.newBuilder(dataset).addEndpoint(Operation.GSP_R))
                .addFilter("/*", new Guard(loopback, reviewing.isPresent(), asking))
                .addFilter("/sparql", new ServiceDescription())
                .addServlet("/*", pages)
                .build();
        fuseki.getJettyServer().insertHandler(new BodyLimit());
        configure(fuseki);
        pages.warm();
        try {
            fuseki.start();
        } catch (FusekiException taken) {
            graph.close();
            throw new ServeException("cannot listen at port " + port + ": " + taken.getMessage(), taken);
        }
        return new Server(graph, fuseki);
    }

    private static void configure(FusekiServer fuseki) {
        // Names hold slashes and percent signs, which stand encoded in the path.
        for (var connector : fuseki.getJettyServer().getConnectors()) {
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setUriCompliance(UriCompliance.UNSAFE);
        }
        for (ServletContextHandler handler : fuseki.getJettyServer().getDescendants(ServletContextHandler.class)) {
            handler.getServletHandler().setDecodeAmbiguousURIs(true);
            // Where an error of ours comes from is said on the terminal, not to every reader.
            if (handler.getErrorHandler() instanceof ErrorHandler errors) {
                errors.setShowStacks(false);
            }
        }
    }

    /** The port that it listens at. */
    public int port() {
        return fuseki.getPort();
    }

    /** Waits until the process is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
        graph.close();
    }
}
