package org.wiregraph.serve;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.wiregraph.page.Question;
import org.wiregraph.page.QuestionPage;
import org.wiregraph.page.QuestionReader;
import org.wiregraph.page.Source;
import org.wiregraph.page.Terms;
import org.wiregraph.query.QueryException;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.SavedQuery;

/** Answers questions: those saved, with values for their parameters, and a reader's own. */
final class QueryRoutes {
    private static final String FORMAT = "format";
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv;charset=utf-8",
            "tsv", "text/tab-separated-values;charset=utf-8",
            "json", "application/sparql-results+json",
            "xml", "application/sparql-results+xml",
            "turtle", "text/turtle;charset=utf-8",
            "ntriples", "application/n-triples");

    private final SavedQueries queries;
    private final Limits limits;

    QueryRoutes(SavedQueries queries, Limits limits) {
        this.queries = queries;
        this.limits = limits;
    }

    /** All saved queries. */
    Answer all(Asked asked, Source source, ServerLinks links) {
        return new Answer.Shown(new QuestionPage(links).all(queries.all()));
    }

    /** The terms to write queries with. */
    Answer terms(Asked asked, Source source, ServerLinks links) {
        return Answer.json(new Gson().toJsonTree(Terms.of(source)));
    }

    /** The saved query that the path names, or the query that was sent; as a page, or as a file in the format asked for. */
    Answer one(Asked asked, Source source, ServerLinks links) {
        Optional<SavedQuery> saved = queries.all().stream()
                .filter(query -> query.name().equals(asked.rest()))
                .findFirst();
        if (saved.isEmpty() && !asked.rest().isEmpty()) {
            return new Answer.Missing("saved query " + asked.rest());
        }
        QueryRunner runner = QueryRunner.guarded(source.dataset(), limits.seconds(), limits.rows());
        String sparql = saved.map(SavedQuery::sparql).orElse(asked.parameter("sparql"));
        Map<String, String> given = saved.map(query -> given(query, asked)).orElse(Map.of());
        String format = asked.parameter(FORMAT);
        if (TYPES.containsKey(format)) {
            try {
                Map<String, Node> terms =
                        saved.map(query -> runner.bind(query, given)).orElse(Map.of());
                return file(runner, sparql, terms, format);
            } catch (QueryException wrong) {
                // The page says what is wrong.
            }
        }
        QuestionReader reader = new QuestionReader(source, runner);
        Question question = saved.map(query -> reader.saved(query, given)).orElseGet(() -> reader.own(sparql));
        return new Answer.Shown(
                new QuestionPage(links).of(question), question.problem().isEmpty());
    }

    private static Map<String, String> given(SavedQuery query, Asked asked) {
        Map<String, String> given = new TreeMap<>();
        query.parameters().stream()
                .map(SavedQuery.Parameter::name)
                .filter(asked.parameters()::containsKey)
                .forEach(name -> given.put(name, asked.parameter(name)));
        return given;
    }

    private static Answer file(QueryRunner runner, String sparql, Map<String, Node> terms, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.run(sparql, terms, OptionalLong.empty(), format, 0, out);
        return new Answer.Data(TYPES.getOrDefault(format, "text/plain"), out.toString(StandardCharsets.UTF_8));
    }
}
