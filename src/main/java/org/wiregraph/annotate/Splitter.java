package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.corpus.Block;

/**
 * Splits a block into sentences of words, with CoreNLP's Penn Treebank tokenizer.
 *
 * <p>A word's {@code word()} is what the models shall see, its positions those of the article's text.
 */
final class Splitter {
    private static final String OPTIONS = "invertible=true,splitHyphenated=false,untokenizable=noneKeep";
    private static final Set<String> QUOTES =
            Set.of("``", "''", "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "`", "‘", "‚");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Set<String> BREAKS = Set.of(";", ":", "--", "...", ",", ".", "!", "?");
    /** A run of words without a full stop, such as a list or a table, is cut into sentences of this size. */
    private static final int LONGEST = 300;

    private static final int LONGEST_RUN = 400;
    private static final int WINDOW = 4_000;
    /** The recogniser's features grow with the square of a word's length. */
    private static final int LONGEST_WORD = 80;

    /** The sentences of {@code block}, quotation marks among the words. */
    List<List<CoreLabel>> split(String text, Block block) {
        List<CoreLabel> words = words(text, block);
        if (words.isEmpty()) {
            return List.of();
        }
        List<List<CoreLabel>> sentences = block.kind() == Block.Kind.HEADLINE
                ? List.of(words)
                : new WordToSentenceProcessor<CoreLabel>().process(words);
        List<List<CoreLabel>> cut = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences) {
            cut.addAll(pieces(sentence, LONGEST));
        }
        return cut;
    }

    private static List<CoreLabel> words(String text, Block block) {
        List<CoreLabel> words = new ArrayList<>();
        int at = block.span().begin();
        while (at < block.span().end()) {
            int end = windowEnd(text, at, block.span().end());
            if (end - at > LONGEST_RUN && text.substring(at, end).chars().noneMatch(Character::isWhitespace)) {
                addWord(text, at, end, text.substring(at, end), words);
            } else {
                lex(text, at, end, words);
            }
            at = end;
        }
        return words;
    }

    /**
     * Where to stop tokenizing what begins at {@code from}: the tokenizer looks far ahead at every character of a run
     * without blanks and of an open tag, so long runs are left to themselves and long paragraphs cut at a blank.
     */
    private static int windowEnd(String text, int from, int to) {
        int run = from;
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                if (i - run > LONGEST_RUN) {
                    return run > from ? run : i;
                }
                run = i + 1;
                if (i - from >= WINDOW) {
                    return run;
                }
            }
        }
        return to - run > LONGEST_RUN && run > from ? run : to;
    }

    private static void lex(String text, int from, int to, List<CoreLabel> words) {
        StringReader part = new StringReader(text.substring(from, to));
        int end = from;
        for (CoreLabel word : new PTBTokenizer<>(part, new CoreLabelTokenFactory(), OPTIONS).tokenize()) {
            int begin = Math.max(end, from + word.beginPosition());
            end = Math.max(end, from + word.endPosition());
            // "in the U.S. He": the full stop is the abbreviation's; that of the sentence stays without a place, to
            // split.
            boolean abbreviation = word.word().endsWith(".") && word.word().length() == end - begin + 1;
            end += abbreviation && end < to && text.charAt(end) == '.' ? 1 : 0;
            if (begin < end || word.word().equals(".")) {
                addWord(text, begin, end, word.word(), words);
            }
        }
    }

    private static void addWord(String text, int begin, int end, String form, List<CoreLabel> words) {
        CoreLabel word = new CoreLabel();
        word.setBeginPosition(begin);
        word.setEndPosition(end);
        word.setWord(plain(begin == end ? form : text.substring(begin, end)));
        word.setValue(word.word());
        words.add(word);
    }

    /** The ASCII that the models were trained on: "Biden’s" has the ending "'s" to them. */
    static String plain(String form) {
        if (isPlain(form)) {
            return form;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(form.length(), LONGEST_WORD); i++) {
            char character = form.charAt(i);
            switch (character) {
                case '’', 'ʼ', '\u00b4' -> plain.append('\'');
                case '–', '—', '―' -> plain.append(form.length() == 1 ? "--" : "-");
                case '…' -> plain.append("...");
                case '\u00ad', '\u200b', '\u2060', '\ufeff' -> {}
                case '\u00a0', '\u202f', ' ' -> plain.append(' ');
                default -> plain.append(character);
            }
        }
        return plain.isEmpty() ? form : plain.toString();
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) > 0x7e) {
                return false;
            }
        }
        return form.length() <= LONGEST_WORD;
    }

    /** {@code words} in runs of at most {@code longest}, cut after punctuation where there is some. */
    static <T extends CoreLabel> List<List<T>> pieces(List<T> words, int longest) {
        List<List<T>> pieces = new ArrayList<>();
        int from = 0;
        while (words.size() - from > longest) {
            int to = from + longest;
            for (int i = to; i > from + longest / 2; i--) {
                if (BREAKS.contains(words.get(i - 1).word())) {
                    to = i;
                    break;
                }
            }
            pieces.add(words.subList(from, to));
            from = to;
        }
        pieces.add(words.subList(from, words.size()));
        return pieces;
    }

    /** The words without quotation marks, which mislead tagger and parser, and without doubled full stops. */
    static List<CoreLabel> withoutQuotes(List<CoreLabel> words, String text) {
        List<CoreLabel> kept = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            String form = text.substring(word.beginPosition(), word.endPosition());
            if (form.isEmpty()) {
                continue;
            }
            if (QUOTES.contains(form)) {
                open |= form.equals("‘");
            } else if (!APOSTROPHES.contains(form)) {
                kept.add(word);
            } else if (opens(word, text)) {
                open = true;
            } else if (open || i > 0 && BREAKS.contains(words.get(i - 1).word())) {
                open = false;
            } else {
                kept.add(word);
            }
        }
        return kept;
    }

    /** Whether a lone apostrophe has a blank before and none after it, as in 'Orderly Way'. */
    private static boolean opens(CoreLabel apostrophe, String text) {
        int begin = apostrophe.beginPosition();
        int end = apostrophe.endPosition();
        boolean blankBefore = begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
        return blankBefore && end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }
}
