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
        StringReader part = new StringReader(block.span().of(text));
        List<CoreLabel> words = new ArrayList<>();
        int end = 0;
        for (CoreLabel word : new PTBTokenizer<>(part, new CoreLabelTokenFactory(), OPTIONS).tokenize()) {
            // "in the U.S." at the end of a sentence: the tokenizer gives the full stop twice, and it is needed to
            // split.
            int begin = Math.max(end, word.beginPosition() + block.span().begin());
            end = Math.max(end, word.endPosition() + block.span().begin());
            if (begin == end && !word.word().equals(".")) {
                continue;
            }
            word.setBeginPosition(begin);
            word.setEndPosition(end);
            word.setWord(plain(begin == end ? word.word() : text.substring(begin, end)));
            word.setValue(word.word());
            words.add(word);
        }
        return words;
    }

    /** The ASCII that the models were trained on: "Biden’s" has the ending "'s" to them. */
    static String plain(String form) {
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
