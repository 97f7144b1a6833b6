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

/** Splits a block into sentences of words, with CoreNLP's Penn Treebank tokenizer. */
final class Splitter {
    private static final String OPTIONS = "invertible=true,splitHyphenated=false,untokenizable=noneKeep";
    private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“", "”", "«", "»", "„", "`", "‘");

    /** The sentences of {@code block}, quotation marks among the words; positions are those of {@code text}. */
    List<List<CoreLabel>> split(String text, Block block) {
        String part = block.span().of(text);
        List<CoreLabel> words =
                new PTBTokenizer<>(new StringReader(part), new CoreLabelTokenFactory(), OPTIONS).tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + block.span().begin());
            word.setEndPosition(word.endPosition() + block.span().begin());
        }
        List<CoreLabel> usable = words.stream()
                .filter(word -> word.endPosition() > word.beginPosition())
                .toList();
        if (usable.isEmpty()) {
            return List.of();
        }
        return block.kind() == Block.Kind.HEADLINE
                ? List.of(usable)
                : new WordToSentenceProcessor<CoreLabel>().process(usable);
    }

    /** The words without quotation marks, which only mislead the parser; an apostrophe stays. */
    static List<CoreLabel> withoutQuotes(List<CoreLabel> words) {
        List<CoreLabel> kept = new ArrayList<>();
        boolean single = false;
        for (CoreLabel word : words) {
            String form = word.word();
            boolean opens = form.equals("`") || form.equals("‘");
            boolean closes = single && (form.equals("'") || form.equals("’"));
            if (!QUOTES.contains(form) && !closes) {
                kept.add(word);
            }
            single = opens || single && !closes;
        }
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).setIndex(i + 1);
        }
        return kept;
    }
}
