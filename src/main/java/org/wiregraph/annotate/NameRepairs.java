package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.Predicate;

/** Mends what the recognisers said of a sentence: drops what is no name, sets right extents, finds what they missed. */
final class NameRepairs {
    private NameRepairs() {}

    /**
     * The labels, mended.
     *
     * @param text the article
     * @param givenName whether a word can be a given name
     * @param ordinary whether a lower-case word is one of the language
     */
    static List<String> apply(
            List<CoreLabel> words,
            List<String> labels,
            String text,
            Predicate<String> givenName,
            Predicate<String> ordinary) {
        Labels mended = new Labels(words, labels, text);
        new NonNames(mended).apply();
        new TitledNames(mended, givenName, ordinary).apply();
        new NameExtents(mended, givenName).apply();
        new NameForms(mended).apply();
        new WorkTitles(mended).apply();
        return mended.list();
    }
}
