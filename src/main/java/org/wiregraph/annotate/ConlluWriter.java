package org.wiregraph.annotate;

import java.util.List;
import java.util.StringJoiner;

/** Writes sentences as CoNLL-U, with place, names, times and gender in MISC. */
public final class ConlluWriter {
    private ConlluWriter() {}

    /** The sentences of the article {@code text}; {@link ConlluReader} reads the same records back. */
    public static String write(List<Sentence> sentences, String text) {
        StringBuilder out = new StringBuilder();
        int id = 1;
        for (Sentence sentence : sentences) {
            out.append("# sent_id = ").append(id++).append('\n');
            out.append("# text = ")
                    .append(sentence.span().of(text).replaceAll("\\s+", " "))
                    .append('\n');
            out.append("# span = ")
                    .append(sentence.span().begin())
                    .append(',')
                    .append(sentence.span().end())
                    .append('\n');
            out.append("# block = ").append(sentence.block()).append('\n');
            out.append("# kind = ").append(sentence.kind()).append('\n');
            sentence.tokens().forEach(token -> write(token, out));
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(Token token, StringBuilder out) {
        StringJoiner misc = new StringJoiner("|");
        misc.add("Start=" + token.span().begin());
        misc.add("End=" + token.span().end());
        if (!token.name().equals("O")) {
            misc.add("NE=" + token.name());
        }
        if (!token.time().equals("O")) {
            misc.add("Time=" + token.time().replace("|", "%7C"));
        }
        if (!token.gender().isEmpty()) {
            misc.add("Gender=" + token.gender());
        }
        out.append(token.index())
                .append('\t')
                .append(field(token.form()))
                .append('\t')
                .append(field(token.lemma()));
        out.append('\t')
                .append(token.upos())
                .append('\t')
                .append(token.xpos())
                .append("\t_\t")
                .append(token.head());
        out.append('\t').append(token.relation()).append("\t_\t").append(misc).append('\n');
    }

    private static String field(String value) {
        return value.isEmpty() ? "_" : value.replaceAll("\\s", " ");
    }
}
