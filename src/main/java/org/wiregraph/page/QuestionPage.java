package org.wiregraph.page;

import static org.wiregraph.page.Html.tag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.query.SavedQuery;

/** Draws questions: the list of those saved, one with its answer, and a query of the reader's own. */
public final class QuestionPage {
    private static final String SECTION = "queries";
    private static final List<String> MODULES = List.of("query.js", "names.js");
    private static final List<String> TABLES = List.of("csv", "tsv", "json", "xml");
    private static final List<String> GRAPHS = List.of("turtle", "ntriples");
    private static final String BEGINNING = """
            # Who is said to be where, and by how many independent sources?
            SELECT ?who ?where ?status ?sources WHERE {
              GRAPH ?summary {
                ?fact rdf:subject ?who ; rdf:predicate wg:presentIn ; rdf:object ?where ;
                  wg:latestStatus ?status ; wg:sources ?sources .
              }
            }
            ORDER BY DESC(?sources) ?who ?where
            """;

    private final Links links;

    public QuestionPage(Links links) {
        this.links = links;
    }

    /** The saved questions, and a place for one's own. */
    public Page all(Collection<SavedQuery> queries) {
        Html cards = tag("ul")
                .css("cards")
                .of(queries.stream()
                        .map(query -> tag("li")
                                .of(tag("a").href(links.query(query.name())).text(query.question())))
                        .toList());
        return new Page(
                "Questions",
                SECTION,
                Html.of(
                        tag("h1").text("Questions"),
                        tag("p").css("lead").text("Each answer leads to the sentences behind it."),
                        tag("section").css("saved").of(cards),
                        links.answers()
                                ? Html.of(tag("h2").with("id", "own").text("Ask in SPARQL"), editor(BEGINNING))
                                : Html.NONE),
                MODULES);
    }

    /** A question and its answer. */
    public Page of(Question question) {
        return question.saved().map(query -> saved(query, question)).orElseGet(() -> own(question));
    }

    private Page saved(SavedQuery query, Question question) {
        Html change = tag("details")
                .css("sparql")
                .of(
                        tag("summary").text("The query in SPARQL"),
                        links.answers()
                                ? editor(question.sparql())
                                : tag("pre").of(tag("code").text(question.sparql())));
        Html main = Html.of(
                tag("p").css("kind").of(tag("a").href(links.page(SECTION)).text("Questions")),
                tag("h1").text(query.question()),
                links.answers() ? new ParameterForm(links).of(query, question) : Html.NONE,
                answer(question),
                change);
        return new Page(query.question(), SECTION, main, MODULES);
    }

    private Page own(Question question) {
        Html main = Html.of(
                tag("p").css("kind").of(tag("a").href(links.page(SECTION)).text("Questions")),
                tag("h1").text("Ask in SPARQL"),
                editor(question.sparql().isEmpty() ? BEGINNING : question.sparql()),
                answer(question));
        return new Page("SPARQL", SECTION, main, MODULES);
    }

    private Html editor(String sparql) {
        Html text = tag("textarea")
                .with("name", "sparql")
                .with("aria-label", "SPARQL")
                .with(
                        "rows",
                        Long.toString(Math.min(24, Math.max(8, sparql.lines().count() + 1))))
                .with("spellcheck", "false")
                .with("autocapitalize", "off")
                .with("data-editor", links.page("terms"))
                // A line break that follows the tag at once is not part of the text.
                .text("\n" + sparql);
        return tag("form")
                .css("editor")
                .with("aria-label", "Query")
                .with("action", links.page("query"))
                .with("method", "get")
                .of(
                        text,
                        tag("p").css("hint")
                                .of(
                                        tag("button").with("type", "submit").text("Ask"),
                                        tag("span")
                                                .css("meta")
                                                .text("The usual prefixes need no declaration, wg: among them.")));
    }

    private Html answer(Question question) {
        if (!question.problem().isEmpty()) {
            return Draw.problem(question.problem());
        }
        return question.answer().map(answer -> answered(question, answer)).orElse(Html.NONE);
    }

    private Html answered(Question question, Question.Answer answer) {
        String count = answer.more()
                ? "The first " + Draw.count(answer.rows().size(), "row", "rows") + "; downloads hold more"
                : Draw.count(answer.rows().size(), "row", "rows");
        List<Html> downloads = new ArrayList<>();
        for (String format : formats(answer)) {
            downloads.add(tag("a").href(address(question, format))
                    .with("download", question.saved().map(SavedQuery::name).orElse("answer") + ending(format))
                    .text(name(format)));
        }
        Html line = tag("p").css("meta answered")
                .of(
                        tag("span").with("aria-live", "polite").text(count),
                        downloads.isEmpty()
                                ? Html.NONE
                                : tag("span").of(Html.text("Download "), Html.joined(" · ", downloads)),
                        links.answers() ? tag("a").href(address(question, "")).text("Link to this answer") : Html.NONE);
        return tag("section")
                .css("result")
                .with("aria-label", "Answer")
                .with("data-answer", "")
                .of(line, new AnswerTable(links).of(answer));
    }

    private static String ending(String format) {
        return "." + Map.of("turtle", "ttl", "ntriples", "nt").getOrDefault(format, format);
    }

    private static String name(String format) {
        return Map.of("turtle", "Turtle", "ntriples", "N-Triples")
                .getOrDefault(format, format.toUpperCase(Locale.ROOT));
    }

    private List<String> formats(Question.Answer answer) {
        if (answer.graph()) {
            return links.answers() ? GRAPHS : List.of();
        }
        return links.answers() ? TABLES : List.of("csv");
    }

    /** The address that asks the same again, or gives the answer as a file. */
    private String address(Question question, String format) {
        Map<String, String> parameters = new TreeMap<>();
        if (question.saved().isEmpty()) {
            parameters.put("sparql", question.sparql());
            if (!format.isEmpty()) {
                parameters.put("format", format);
            }
            return links.page("query", parameters);
        }
        SavedQuery query = question.saved().get();
        query.parameters().forEach(parameter -> parameters.put(parameter.name(), question.value(parameter)));
        return links.query(query.name(), parameters, format);
    }
}
