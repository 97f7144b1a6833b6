package org.wiregraph.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes sentences as <a href="https://universaldependencies.org/format.html">CoNLL-U</a>, with place, names, times,
 * gender and cities in MISC; positions are UTF-16 units of the article's text.
 */
public final class ConlluWriter {
    private ConlluWriter() {}

    /** The sentences of the article {@code text}; {@link ConlluReader} reads the same records back. */
    public static String write(List<Sentence> sentences, String text) {
        StringBuilder out = new StringBuilder();
        int id = 1;
        for (Sentence sentence : sentences) {
            comment(out, "sent_id", String.valueOf(id++));
            comment(out, "text", oneLine(sentence.span().of(text)));
            comment(out, "span", sentence.span().begin() + "," + sentence.span().end());
            comment(out, "block", String.valueOf(sentence.block()));
            comment(out, "kind", sentence.kind().name());
            sentence.tokens().forEach(token -> word(out, token));
            out.append('\n');
        }
        return out.toString();
    }

    private static void comment(StringBuilder out, String name, String value) {
        out.append("# ").append(name).append(" = ").append(value).append('\n');
    }

    private static void word(StringBuilder out, Token token) {
        Map<String, String> misc = new LinkedHashMap<>();
        misc.put("Start", String.valueOf(token.span().begin()));
        misc.put("End", String.valueOf(token.span().end()));
        if (!token.name().equals("O")) {
            misc.put("NE", token.name());
        }
        if (!token.time().equals("O")) {
            misc.put("Time", token.time());
        }
        if (!token.gender().isEmpty()) {
            misc.put("Gender", token.gender());
        }
        if (token.isCity()) {
            misc.put("City", "Yes");
        }
        if (!token.lemma().equals(oneLine(token.lemma()))) {
            misc.put("Lemma", token.lemma());
        }
        String[] columns = {
            String.valueOf(token.index()),
            oneLine(token.form()),
            oneLine(token.lemma()),
            token.upos(),
            token.xpos(),
            "_",
            String.valueOf(token.head()),
            token.relation(),
            "_",
            Misc.write(misc)
        };
        out.append(String.join("\t", columns)).append('\n');
    }

    /** CoNLL-U has no room for tabs, line breaks and empty fields; the article's text has them. */
    private static String oneLine(String value) {
        return value.isBlank() ? "_" : value.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }
}
