package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiregraph.corpus.Block;
import org.wiregraph.text.Span;

/**
 * Reads sentences from CoNLL-U, ours or another parser's. Words without a place are looked up in the text, one after the
 * other; ranges of multiword tokens and empty nodes are passed over.
 */
public final class ConlluReader {
    private static final int COLUMNS = 10;
    private static final int FAR = 100;
    private static final Pattern LINES = Pattern.compile("\r?\n");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RANGE = Pattern.compile("[0-9]{1,9}-[0-9]{1,9}");
    private static final Pattern EMPTY_NODE = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();
    private int number;
    private int position;
    private int rangeLast;
    private Span range = new Span(0, 0);

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
        for (String line : LINES.split(conllu, -1)) {
            reader.number++;
            reader.line(line);
        }
        reader.finish();
        return reader.sentences;
    }

    private void line(String line) {
        if (line.isBlank()) {
            finish();
        } else if (line.startsWith("#")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                comments.put(
                        line.substring(1, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        } else {
            columns(line.split("\t", -1));
        }
    }

    private void columns(String[] columns) {
        if (columns.length != COLUMNS) {
            throw wrong("a word line has ten columns, this one " + columns.length);
        }
        if (NUMBER.matcher(columns[0]).matches()) {
            if (number(columns[0]) != tokens.size() + 1) {
                throw wrong("word " + columns[0] + " follows word " + tokens.size());
            }
            word(columns, Misc.read(columns[9]));
        } else if (RANGE.matcher(columns[0]).matches()) {
            rangeLast = number(columns[0].substring(columns[0].indexOf('-') + 1));
            range = locate(columns[1]);
        } else if (!EMPTY_NODE.matcher(columns[0]).matches()) {
            throw wrong("no number of a word: " + columns[0]);
        }
    }

    private void word(String[] columns, Map<String, String> misc) {
        Span span = stated(columns[1], misc).orElseGet(() -> find(columns[1]));
        position = Math.max(position, span.end());
        String form = span.of(text);
        String lemma = columns[2].equals("_") && !form.equals("_") ? form.toLowerCase(Locale.ROOT) : columns[2];
        tokens.add(new Token(
                tokens.size() + 1,
                span,
                form,
                misc.getOrDefault("Lemma", lemma),
                columns[3],
                columns[4].equals("_") ? PennTags.of(columns[3], columns[5]) : columns[4],
                columns[6].equals("_") ? Math.min(1, tokens.size()) : number(columns[6]),
                columns[7].equals("_") ? (tokens.isEmpty() ? "root" : "dep") : columns[7],
                misc.getOrDefault("NE", "O"),
                misc.getOrDefault("Time", "O"),
                misc.containsKey("City") ? Token.CITY : misc.getOrDefault("Gender", "")));
    }

    /** The place that MISC gives, unless the file was made for another version of the text. */
    private Optional<Span> stated(String form, Map<String, String> misc) {
        if (!misc.containsKey("Start") || !misc.containsKey("End")) {
            return Optional.empty();
        }
        return span(misc.getOrDefault("Start", ""), misc.getOrDefault("End", ""))
                .filter(span -> squeezed(span.of(text)).equals(squeezed(form)));
    }

    /** The place of a word: inside its multiword token, which may write it otherwise ("du" for "de le"), or next. */
    private Span find(String form) {
        if (tokens.size() >= rangeLast) {
            return locate(form);
        }
        int begin = text.indexOf(form, Math.max(position, range.begin()));
        return begin < 0 || begin + form.length() > range.end() ? range : new Span(begin, begin + form.length());
    }

    private Span locate(String form) {
        int begin = position;
        while (begin < text.length()
                && BLANKS.matcher(text.substring(begin, begin + 1)).matches()) {
            begin++;
        }
        if (text.startsWith(form, begin)) {
            return new Span(begin, begin + form.length());
        }
        // Some parsers leave out or rewrite what they cannot tag; the word may stand a little further.
        int next = text.indexOf(form, begin);
        if (next < 0 || next > begin + FAR || form.isBlank()) {
            throw wrong("the word '" + form + "' does not follow in the text");
        }
        return new Span(next, next + form.length());
    }

    private void finish() {
        if (!tokens.isEmpty()) {
            Sentence sentence = sentence();
            if (IntStream.rangeClosed(1, tokens.size()).anyMatch(new Draft(tokens)::loops)) {
                throw wrong("the heads of the sentence before this line go round in a circle");
            }
            sentences.add(sentence);
        }
        tokens.clear();
        comments.clear();
        rangeLast = 0;
    }

    private Sentence sentence() {
        Span covered = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        String[] span = comments.getOrDefault("span", "").split(",", 2);
        Optional<Span> stated = span.length == 2 ? span(span[0], span[1]) : Optional.empty();
        try {
            return new Sentence(
                    stated.filter(one -> one.contains(covered)).orElse(covered),
                    number(comments.getOrDefault("block", "0")),
                    Block.Kind.valueOf(comments.getOrDefault("kind", "PARAGRAPH")),
                    tokens);
        } catch (IllegalArgumentException impossible) {
            throw wrong(String.valueOf(impossible.getMessage()));
        }
    }

    private Optional<Span> span(String begin, String end) {
        int first = number(begin);
        int last = number(end);
        return first > last || last > text.length() ? Optional.empty() : Optional.of(new Span(first, last));
    }

    private int number(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw wrong("no number: " + digits);
        }
        return Integer.parseInt(digits);
    }

    private static String squeezed(String form) {
        return BLANKS.matcher(form).replaceAll(" ");
    }

    private ConlluException wrong(String detail) {
        return new ConlluException(number, detail);
    }
}
