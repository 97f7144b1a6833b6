package org.wiregraph.corpus;

import java.util.List;
import org.wiregraph.text.Problem;

/** What one file of the corpus gave: its articles, and what could not be used of it. */
public record Reading(List<Document> documents, List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
