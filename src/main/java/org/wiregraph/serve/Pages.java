package org.wiregraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.wiregraph.page.ReviewPage;
import org.wiregraph.page.Source;
import org.wiregraph.page.TroublePage;

/** Answers requests for pages and data, each from one generation; what was answered from it before is not made again. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The parts of the path below which an answer may be costly. */
    private static final Set<String> COSTLY = Set.of("query", Reconciling.SECTION);

    private final transient CurrentGraph graph;
    private final transient Routes routes;
    private final transient Turns pages;
    private final transient Turns queries;
    private final transient Optional<Reviewing> reviewing;
    private final transient Assets assets = new Assets();

    /** For pages that name nothing of the graph. */
    private final transient ServerLinks here;

    /** @param reviewing takes decisions; empty where nothing can be decided */
    Pages(CurrentGraph graph, Routes routes, Turns pages, Turns queries, Optional<Reviewing> reviewing) {
        this.reviewing = reviewing;
        this.here = links("/");
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
            Sent.of(file, here).to(request, response);
            return;
        }
        try (CurrentGraph.Lease lease = graph.take()) {
            Optional<Sent> known = lease.kept().answerTo(asked);
            (known.isPresent() ? known.get() : inTurn(asked, lease)).to(request, response);
        }
    }

    private Sent inTurn(Asked asked, CurrentGraph.Lease lease) {
        Optional<Turns.Turn> turn = (COSTLY.contains(asked.section()) ? queries : pages).take();
        if (turn.isEmpty()) {
            return Sent.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, new TroublePage(here).busy(), here);
        }
        try {
            // Somebody who stood before in the line may have asked the same.
            return lease.kept().answerTo(asked).orElseGet(() -> made(asked, lease));
        } catch (RuntimeException ours) {
            log("cannot make " + asked.path(), ours);
            return Sent.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, new TroublePage(here).broken(), here);
        } finally {
            turn.get().end();
        }
    }

    private Sent made(Asked asked, CurrentGraph.Lease lease) {
        Sent sent = read(lease, (source, links) -> {
            boolean review = asked.section().equals(ReviewPage.SECTION) && reviewing.isPresent();
            return review
                    ? reviewing
                            .get()
                            .page(asked, source, links, lease.generation().proposals())
                    : routes.answer(asked, source, links);
        });
        lease.kept().keep(asked, sent);
        return sent;
    }

    private Sent read(CurrentGraph.Lease lease, BiFunction<Source, ServerLinks, Answer> answer) {
        Dataset dataset = lease.generation().dataset();
        return Txn.calculateRead(dataset, () -> {
            Source source = new Source(dataset, lease.generation().articles(), lease.memory());
            ServerLinks links = links(source.base());
            try {
                return Sent.of(answer.apply(source, links), links);
            } catch (Reviewing.DecisionRefused refused) {
                return Sent.of(
                        refused.status(), new TroublePage(links).refused(String.valueOf(refused.getMessage())), links);
            }
        });
    }

    private ServerLinks links(String base) {
        return new ServerLinks(base, reviewing.map(Reviewing::token));
    }

    /** A decision, or a batch of names of a spreadsheet; {@link Guard} lets nothing else through. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (CurrentGraph.Lease lease = graph.take()) {
            Asked asked = Asked.whole(request);
            Sent sent = asked.section().equals(Reconciling.SECTION)
                    ? inTurn(asked, lease)
                    : read(lease, (source, links) -> reviewing.orElseThrow().decide(asked, source));
            sent.to(request, response);
        }
    }

    /** Makes the start page once for nobody, so that the first reader does not wait for what is only slow the first time. */
    void warm() {
        try (CurrentGraph.Lease lease = graph.take()) {
            made(new Asked("/", new TreeMap<>(), "text/html", ""), lease);
        }
    }
}
