package org.wiregraph.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lemmas that CoreNLP gives, kept from word to word. Safe for use by several threads. */
final class Lemmas {
    private static final int WORDS = 1 << 14;

    private record Known(String word, String tag, String lemma) {}

    /** What was computed before, by the hash of word and tag; a later word takes the place of another of its hash. */
    private final @Nullable Known[] known = new Known[WORDS];

    /** The lemma of {@code word} as {@code tag}, or {@code form} in lower case where there is none. */
    String of(String word, String tag, String form) {
        int slot = (31 * word.hashCode() + tag.hashCode()) * 0x9E3779B9 >>> 18;
        Known kept = known[slot];
        if (kept != null && kept.word.equals(word) && kept.tag.equals(tag)) {
            return kept.lemma;
        }
        String lemma = new Morphology().lemma(word, tag);
        if (lemma == null) {
            return form.toLowerCase(Locale.ROOT);
        }
        known[slot] = new Known(word, tag, lemma);
        return lemma;
    }
}
