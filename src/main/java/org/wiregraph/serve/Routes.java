package org.wiregraph.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.page.ArticleList;
import org.wiregraph.page.ArticleListPage;
import org.wiregraph.page.ArticlePage;
import org.wiregraph.page.ArticleReader;
import org.wiregraph.page.EntityPage;
import org.wiregraph.page.Found;
import org.wiregraph.page.Overview;
import org.wiregraph.page.Part;
import org.wiregraph.page.PartPage;
import org.wiregraph.page.ProfileReader;
import org.wiregraph.page.SearchPage;
import org.wiregraph.page.Source;
import org.wiregraph.page.StartPage;
import org.wiregraph.page.Timeline;
import org.wiregraph.page.TimelinePage;
import org.wiregraph.page.TimelineReader;
import org.wiregraph.query.QueryException;
import org.wiregraph.query.SavedQueries;

/** Which route answers which path: by its first part. */
final class Routes {
    private final Map<String, Route> bySection = new TreeMap<>();

    Routes(SavedQueries queries, Limits limits) {
        QueryRoutes questions = new QueryRoutes(queries, limits);
        bySection.put("queries", questions::all);
        bySection.put("query", questions::one);
        bySection.put("terms", questions::terms);
        bySection.put("timeline", Routes::timeline);
        bySection.put("graph", GraphRoutes::page);
        bySection.put("graph-data", GraphRoutes::data);
        bySection.put(
                "",
                (asked, source, links) ->
                        new Answer.Shown(new StartPage(links).of(Overview.of(source, queries.all()))));
        bySection.put(
                "articles",
                (asked, source, links) ->
                        new Answer.Shown(new ArticleListPage(links).of(ArticleList.of(source), asked.page())));
        bySection.put(
                "search",
                (asked, source, links) ->
                        new Answer.Shown(new SearchPage(links).of(Found.in(source, asked.parameter("q"), 30, 30))));
        bySection.put(
                "complete",
                (asked, source, links) -> Answer.json(new Completion(links).of(source, asked.parameter("q"))));
        bySection.put(".well-known", Routes::dataset);
        bySection.put(Reconciling.SECTION, Reconciling::answer);
        bySection.put("resource", (asked, source, links) -> resource(asked.parameter("iri"), asked, source, links));
        for (String section : new String[] {"entity", "event", "quantity", "document", "claim"}) {
            bySection.put(section, (asked, source, links) -> resource(links.iri(asked.path()), asked, source, links));
        }
    }

    Answer answer(Asked asked, Source source, ServerLinks links) {
        Route route = bySection.get(asked.section());
        return route == null ? new Answer.Missing("page at " + asked.path()) : route.answer(asked, source, links);
    }

    private static Answer timeline(Asked asked, Source source, ServerLinks links) {
        Timeline.Asked wanted = new Timeline.Asked(
                asked.parameter("from"),
                asked.parameter("to"),
                asked.parameter("kind"),
                asked.parameter("entity"),
                asked.parameter("status"));
        TimelinePage page = new TimelinePage(links);
        try {
            return new Answer.Shown(page.of(new TimelineReader(source).read(wanted), ""));
        } catch (QueryException unknown) {
            return new Answer.Shown(page.of(Timeline.none(wanted), String.valueOf(unknown.getMessage())));
        }
    }

    /** A page for people, triples for programs. */
    private static Answer resource(String iri, Asked asked, Source source, ServerLinks links) {
        if (!isIri(iri) || !source.knows(iri)) {
            return new Answer.Missing("thing with the IRI " + iri);
        }
        Optional<String> type = Description.wanted(asked);
        if (type.isPresent()) {
            return Description.written(new Description(source.dataset()).of(iri), type.get());
        }
        Optional<String> document = source.documentOfClaim(iri);
        if (document.isPresent()) {
            return new Answer.Moved(links.claim(document.get(), iri));
        }
        String part = ServerLinks.partName(asked.parameter("part"));
        if (!asked.parameter("part").isEmpty() && isIri(part)) {
            ProfileReader reader = new ProfileReader(source);
            return new Answer.Shown(new PartPage(links)
                    .of(
                            part.equals(Part.SAID)
                                    ? reader.said(iri, asked.page())
                                    : reader.facts(iri, part, asked.page())));
        }
        return new Answer.Shown(
                source.isDocument(iri)
                        ? new ArticlePage(links).of(new ArticleReader(source).read(iri))
                        : new EntityPage(links).of(new ProfileReader(source).read(iri)));
    }

    /** Nothing that would break a query. */
    static boolean isIri(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }

    private static Answer dataset(Asked asked, Source source, ServerLinks links) {
        if (!asked.path().equals("/.well-known/void")) {
            return new Answer.Missing("page at " + asked.path());
        }
        return Description.written(
                new Description(source.dataset()).ofDataset(links.base() + "dataset", asked.server() + "/sparql"),
                Description.wanted(asked).orElse("text/turtle"));
    }
}
