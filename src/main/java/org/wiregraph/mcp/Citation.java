package org.wiregraph.mcp;

import org.wiregraph.page.Statement;

/** The sentence that a claim rests on: its words, whose they are, the article, and the sentence's IRI. */
final class Citation {
    private Citation() {}

    static void of(Statement statement, StringBuilder out) {
        String speaker = statement.claim().speaker().words();
        out.append("    “").append(statement.quote().replaceAll("\\s+", " ")).append("”\n    ");
        out.append(speaker.isEmpty() ? "" : "according to “" + speaker + "”; ");
        out.append(statement.title());
        out.append(statement.date().isEmpty() ? "" : ", " + statement.date());
        statement.claim().sentences().stream()
                .findFirst()
                .ifPresent(sentence -> out.append(", <").append(sentence).append('>'));
        out.append('\n');
    }
}
