package org.wiregraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.wiregraph.page.Frame;
import org.wiregraph.page.Links;
import org.wiregraph.page.NotFoundPage;
import org.wiregraph.page.Page;
import org.wiregraph.page.Source;
import org.wiregraph.text.Digest;

/** Answers requests for pages and data, each from one generation. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient CurrentGraph graph;
    private final transient Routes routes;
    private final transient Assets assets = new Assets();

    Pages(CurrentGraph graph, Routes routes) {
        this.graph = graph;
        this.routes = routes;
    }

    private record Answered(Answer answer, Links links) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request);
        Answered answered = answered(asked);
        Answer answer = answered.answer();
        if (answer instanceof Answer.Moved moved) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", moved.address());
        } else if (answer instanceof Answer.Data data) {
            send(data.type(), data.body(), request, response);
        } else {
            Frame frame = new Frame(answered.links());
            Page page = answer instanceof Answer.Shown shown
                    ? shown.page()
                    : new NotFoundPage(answered.links()).of(((Answer.Missing) answer).what());
            response.setStatus(
                    answer instanceof Answer.Missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
            send("text/html;charset=utf-8", frame.document(page), request, response);
        }
    }

    /** Makes the start page once for nobody, so that the first reader does not wait for what is only slow the first time. */
    void warm() {
        Answered start = answered(new Asked("/", new TreeMap<>(), "text/html", ""));
        new Frame(start.links()).document(((Answer.Shown) start.answer()).page());
    }

    private Answered answered(Asked asked) {
        if (asked.section().equals("assets")) {
            return new Answered(
                    assets.named(asked.rest()).orElse(new Answer.Missing("a file of that name")), new Links("/"));
        }
        try (CurrentGraph.Lease lease = graph.take()) {
            Dataset dataset = lease.generation().dataset();
            return Txn.calculateRead(dataset, () -> {
                Source source = new Source(dataset, lease.generation().articles(), lease.memory());
                Links links = new Links(source.base());
                return new Answered(routes.answer(asked, source, links), links);
            });
        }
    }

    /** What a reader has already is not sent again. */
    private static void send(String type, String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + Digest.of(body).substring(0, 20) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        if (tag.equals(request.getHeader("If-None-Match")) && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
