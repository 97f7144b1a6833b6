package org.wiregraph.corpus;

import java.util.List;
import org.wiregraph.text.Problem;

/** What one file gave: its articles, and what of it could not be used. */
public record Reading(List<Document> documents, List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    static Reading of(Document document) {
        return new Reading(List.of(document), List.of());
    }

    static Reading problem(Problem.Kind kind, String path, String detail) {
        return new Reading(List.of(), List.of(new Problem(kind, path, detail)));
    }
}
