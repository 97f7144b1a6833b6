package org.wiregraph.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.query.SavedQuery;

/**
 * A question with what was given for it, and its answer.
 *
 * @param saved the saved query, or none for a query of the reader's own
 * @param given the values of its parameters, as far as given
 * @param sparql its text, with the values in the places of their variables
 * @param answer none where nothing was asked, or where it could not be answered
 * @param problem why there is no answer, "" for no reason
 */
public record Question(
        Optional<SavedQuery> saved,
        Map<String, String> given,
        String sparql,
        Optional<Answer> answer,
        String problem,
        Suggestions suggestions) {
    /** Rows of cells. */
    public record Answer(List<String> columns, List<List<Cell>> rows, boolean more, boolean graph) {
        public Answer {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Values that a form offers: names of entities, paths of articles, and properties in words by local name. */
    public record Suggestions(List<String> names, List<String> documents, Map<String, String> properties) {
        public Suggestions {
            names = List.copyOf(names);
            documents = List.copyOf(documents);
            properties = new TreeMap<>(properties);
        }
    }

    public Question {
        given = new TreeMap<>(given);
    }

    /** The value that the form shows for a parameter: what was given, or its default. */
    String value(SavedQuery.Parameter parameter) {
        return Optional.ofNullable(given.get(parameter.name()))
                .or(parameter::fallback)
                .orElse("");
    }
}
