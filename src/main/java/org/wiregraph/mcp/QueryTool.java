package org.wiregraph.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;
import org.wiregraph.query.Answered;
import org.wiregraph.query.Names;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.query.SavedQuery;
import org.wiregraph.query.Table;

/** A saved query as a tool: its rows, and the sentences behind them. */
final class QueryTool {
    private static final int SECONDS = 30;
    private static final int ROWS = 50;

    private final SavedQuery query;

    private QueryTool(SavedQuery query) {
        this.query = query;
    }

    static Tool of(SavedQuery query) {
        return new Tool(
                query.name().replaceAll("[^A-Za-z0-9_-]", "_"),
                query.question(),
                query.question() + " Answers at most " + ROWS + " rows, with the sentences they rest on.",
                query.parameters().stream().map(QueryTool::input).toList(),
                new QueryTool(query)::answer);
    }

    private static Tool.Input input(SavedQuery.Parameter parameter) {
        String kind = switch (parameter.type()) {
            case ENTITY -> "a name, or an IRI of the graph";
            case DOCUMENT -> "an article's path, title or IRI";
            case DATE -> "2021, 2021-06 or 2021-06-14";
            case PROPERTY -> "a property's name, e.g. presentIn";
            case NUMBER, STATUS, TEXT -> "";
        };
        String fallback = parameter
                .fallback()
                .map(value -> "; " + value + " if not given")
                .orElse("");
        List<String> choices =
                parameter.type() == SavedQuery.Type.STATUS ? parameter.type().choices() : List.of();
        return new Tool.Input(
                parameter.name(),
                parameter.type() == SavedQuery.Type.NUMBER ? "integer" : "string",
                parameter.meaning() + (kind.isEmpty() ? "" : " (" + kind + ")") + fallback,
                false,
                choices);
    }

    private String answer(Reading reading, Map<String, String> given) {
        QueryRunner runner = QueryRunner.guarded(reading.dataset(), SECONDS, ROWS + 1L);
        Map<String, Node> terms = runner.bind(query, given);
        Answered answered = runner.answer(query.sparql(), terms, ROWS);
        String table = table(answered, new Names(reading.dataset())).render("markdown", 0);
        String more = answered.more() ? "\nThere are more rows: give a parameter that narrows the question.\n" : "";
        return table + more + citations(reading, terms, answered).orElse("");
    }

    private static Table table(Answered answered, Names names) {
        List<List<String>> cells = new ArrayList<>();
        for (Map<String, Node> row : answered.rows()) {
            cells.add(answered.columns().stream()
                    .map(column -> Optional.ofNullable(row.get(column))
                            .map(node -> names.words(node).replaceAll("\\s+", " "))
                            .orElse(""))
                    .toList());
        }
        return new Table(answered.columns(), cells, "");
    }

    /** The sentences behind each row, where the rows do not hold them themselves. */
    private Optional<String> citations(Reading reading, Map<String, Node> terms, Answered answered) {
        boolean cites = answered.columns().containsAll(List.of("document", "sentence"));
        return cites || answered.graph() || answered.rows().isEmpty()
                ? Optional.empty()
                : Optional.of("\nThe sentences behind the rows:\n\n"
                        + QueryRunner.guarded(reading.dataset(), SECONDS, ROWS)
                                .evidence(query.sparql(), terms, OptionalLong.of(ROWS)));
    }
}
