package org.wiregraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wiregraph.query.Answered;
import org.wiregraph.query.QueryException;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQuery;

/** Answers a question for a page. */
public final class QuestionReader {
    /** Rows that a page shows. */
    static final int SHOWN = 500;

    private static final String NAMES = """
            SELECT ?e (SUM(?articles) AS ?n) WHERE {
              GRAPH ?g { { ?fact rdf:subject ?e } UNION { ?fact rdf:object ?e } ?fact wg:articles ?articles }
              FILTER isIRI(?e)
            } GROUP BY ?e ORDER BY DESC(?n) ?e LIMIT 200""";
    private static final String DOCUMENTS = "SELECT ?d WHERE { GRAPH ?d { ?d a wg:Document } } ORDER BY ?d LIMIT 500";
    private static final String PROPERTIES = """
            SELECT DISTINCT ?p WHERE { GRAPH ?g { ?fact a wg:Fact ; rdf:predicate ?p } } ORDER BY ?p""";

    private final Source source;
    private final QueryRunner runner;

    /** @param runner what runs queries, within its limits */
    public QuestionReader(Source source, QueryRunner runner) {
        this.source = source;
        this.runner = runner;
    }

    /** A saved query with the values given for its parameters. */
    public Question saved(SavedQuery query, Map<String, String> given) {
        Question.Suggestions suggestions = suggestions(query);
        try {
            Map<String, Node> terms = runner.bind(query, given);
            return new Question(
                    Optional.of(query),
                    given,
                    QueryRunner.text(query.sparql(), terms),
                    Optional.of(answer(query.sparql(), terms)),
                    "",
                    suggestions);
        } catch (QueryException wrong) {
            return new Question(
                    Optional.of(query),
                    given,
                    query.sparql(),
                    Optional.empty(),
                    String.valueOf(wrong.getMessage()),
                    suggestions);
        }
    }

    /** A query of the reader's own; no answer to none. */
    public Question own(String sparql) {
        Question.Suggestions none = new Question.Suggestions(List.of(), List.of(), Map.of());
        if (sparql.isBlank()) {
            return new Question(Optional.empty(), Map.of(), "", Optional.empty(), "", none);
        }
        try {
            Optional<Question.Answer> answer = Optional.of(answer(sparql, Map.of()));
            return new Question(Optional.empty(), Map.of(), sparql, answer, "", none);
        } catch (QueryException wrong) {
            return new Question(
                    Optional.empty(), Map.of(), sparql, Optional.empty(), String.valueOf(wrong.getMessage()), none);
        }
    }

    /** What the parameters of the query call for, of all that the graph suggests. */
    private Question.Suggestions suggestions(SavedQuery query) {
        Question.Suggestions all = source.once(Question.Suggestions.class, this::suggestions);
        Set<SavedQuery.Type> types =
                query.parameters().stream().map(SavedQuery.Parameter::type).collect(Collectors.toSet());
        return new Question.Suggestions(
                types.contains(SavedQuery.Type.ENTITY) ? all.names() : List.of(),
                types.contains(SavedQuery.Type.DOCUMENT) ? all.documents() : List.of(),
                types.contains(SavedQuery.Type.PROPERTY) ? all.properties() : Map.of());
    }

    private Question.Suggestions suggestions() {
        Map<String, String> properties = new TreeMap<>();
        asked(PROPERTIES, "p").forEach(node -> properties.put(Draw.localName(node.getURI()), source.word(node)));
        return new Question.Suggestions(
                asked(NAMES, "e")
                        .map(node -> source.thing(node).label())
                        .distinct()
                        .toList(),
                asked(DOCUMENTS, "d").map(node -> source.label(node.getURI())).toList(),
                properties);
    }

    private Stream<Node> asked(String sparql, String column) {
        return source.ask(sparql).stream().filter(row -> row.has(column)).map(row -> row.node(column));
    }

    private Question.Answer answer(String sparql, Map<String, Node> terms) {
        Answered answered = runner.answer(sparql, terms, SHOWN);
        CellReader cells = new CellReader(source);
        List<List<Cell>> rows = new ArrayList<>();
        for (Map<String, Node> row : answered.rows()) {
            Optional<String> document = row.values().stream()
                    .filter(Node::isURI)
                    .map(Node::getURI)
                    .filter(source::isDocument)
                    .findFirst();
            rows.add(answered.columns().stream()
                    .map(column -> cells.cell(Optional.ofNullable(row.get(column)), document))
                    .toList());
        }
        return new Question.Answer(answered.columns(), rows, answered.more(), answered.graph());
    }
}
