package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

/** Reads sentences from CoNLL-U, ours or another parser's; words without a place are looked up in the text in order. */
public final class ConlluReader {
    private static final int COLUMNS = 10;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();
    private int position;

    private ConlluReader(String text) {
        this.text = text;
    }

    /**
     * The sentences of {@code conllu}, annotation of the article {@code text}.
     *
     * @throws ConlluException if it is no CoNLL-U or its words are not those of the text
     */
    public static List<Sentence> read(String conllu, String text) {
        ConlluReader reader = new ConlluReader(text);
        int number = 0;
        for (String line : conllu.split("\r?\n", -1)) {
            reader.line(++number, line);
        }
        reader.line(number, "");
        return reader.sentences;
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            finish(number);
        } else if (line.startsWith("#")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                comments.put(
                        line.substring(1, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        } else {
            token(number, line);
        }
    }

    private void token(int number, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new ConlluException(number, "a word line has ten columns, this one " + columns.length);
        }
        if (!columns[0].matches("[0-9]+")) {
            return;
        }
        Map<String, String> misc = misc(columns[9]);
        Span span = misc.containsKey("Start") && misc.containsKey("End")
                ? new Span(
                        Integer.parseInt(misc.getOrDefault("Start", "0")),
                        Integer.parseInt(misc.getOrDefault("End", "0")))
                : locate(number, columns[1]);
        String xpos = columns[4].equals("_") ? PennTags.of(columns[3], columns[5]) : columns[4];
        tokens.add(new Token(
                tokens.size() + 1,
                span,
                columns[1],
                columns[2].equals("_") ? columns[1].toLowerCase(Locale.ROOT) : columns[2],
                columns[3],
                xpos,
                columns[6].matches("[0-9]+") ? Integer.parseInt(columns[6]) : 0,
                columns[7].equals("_") ? "dep" : columns[7],
                misc.getOrDefault("NE", "O"),
                misc.getOrDefault("Time", "O").replace("%7C", "|"),
                misc.getOrDefault("Gender", "")));
        position = span.end();
    }

    private Span locate(int number, String form) {
        int begin = text.indexOf(form, position);
        if (begin < 0) {
            throw new ConlluException(number, "the word '" + form + "' does not follow in the text");
        }
        return new Span(begin, begin + form.length());
    }

    private static Map<String, String> misc(String column) {
        Map<String, String> misc = new HashMap<>();
        for (String pair : column.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                misc.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return misc;
    }

    private void finish(int number) {
        if (tokens.isEmpty()) {
            return;
        }
        Span covered = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        String[] span = comments.getOrDefault("span", covered.begin() + "," + covered.end())
                .split(",");
        int block = Integer.parseInt(comments.getOrDefault("block", "0"));
        Block.Kind kind = Block.Kind.valueOf(comments.getOrDefault("kind", "PARAGRAPH"));
        try {
            sentences.add(
                    new Sentence(new Span(Integer.parseInt(span[0]), Integer.parseInt(span[1])), block, kind, tokens));
        } catch (IllegalArgumentException impossible) {
            throw new ConlluException(number, String.valueOf(impossible.getMessage()));
        }
        tokens.clear();
        comments.clear();
    }
}
