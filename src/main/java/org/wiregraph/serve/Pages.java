package org.wiregraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.wiregraph.page.Source;
import org.wiregraph.page.TroublePage;

/** Answers requests for pages and data, each from one generation; what was answered from it before is not made again. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** For pages that name nothing of the graph. */
    private static final ServerLinks HERE = new ServerLinks("/");

    /** The part of the path below which an answer may be costly. */
    private static final String COSTLY = "query";

    private final transient CurrentGraph graph;
    private final transient Routes routes;
    private final transient Turns pages;
    private final transient Turns queries;
    private final transient Assets assets = new Assets();

    Pages(CurrentGraph graph, Routes routes, Turns pages, Turns queries) {
        this.graph = graph;
        this.routes = routes;
        this.pages = pages;
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked given = Asked.of(request);
        Asked asked = given.taking(Description.wanted(given).orElse("text/html"));
        if (asked.section().equals("assets")) {
            Answer file = assets.named(asked.rest()).orElse(new Answer.Missing("file of that name"));
            Sent.of(file, HERE).to(request, response);
            return;
        }
        try (CurrentGraph.Lease lease = graph.take()) {
            Optional<Sent> known = lease.kept().answerTo(asked);
            (known.isPresent() ? known.get() : inTurn(asked, lease)).to(request, response);
        }
    }

    private Sent inTurn(Asked asked, CurrentGraph.Lease lease) {
        Optional<Turns.Turn> turn = (asked.section().equals(COSTLY) ? queries : pages).take();
        if (turn.isEmpty()) {
            return Sent.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, new TroublePage(HERE).busy(), HERE);
        }
        try {
            // Somebody who stood before in the line may have asked the same.
            return lease.kept().answerTo(asked).orElseGet(() -> made(asked, lease));
        } catch (RuntimeException ours) {
            log("cannot make " + asked.path(), ours);
            return Sent.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new TroublePage(HERE).broken(), HERE);
        } finally {
            turn.get().end();
        }
    }

    private Sent made(Asked asked, CurrentGraph.Lease lease) {
        Dataset dataset = lease.generation().dataset();
        Sent sent = Txn.calculateRead(dataset, () -> {
            Source source = new Source(dataset, lease.generation().articles(), lease.memory());
            ServerLinks links = new ServerLinks(source.base());
            return Sent.of(routes.answer(asked, source, links), links);
        });
        lease.kept().keep(asked, sent);
        return sent;
    }

    /** Makes the start page once for nobody, so that the first reader does not wait for what is only slow the first time. */
    void warm() {
        try (CurrentGraph.Lease lease = graph.take()) {
            made(new Asked("/", new TreeMap<>(), "text/html", ""), lease);
        }
    }
}
