package org.wiregraph.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.wiregraph.annotate.model.Recent;

/** The lemmas that CoreNLP gives, kept from word to word. Safe for use by several threads. */
final class Lemmas {
    private record Tagged(String word, String tag) {}

    /** What was computed before; empty for what has no lemma. */
    private final Recent<Tagged, String> known = new Recent<>();

    /** The lemma of {@code word} as {@code tag}, or {@code form} in lower case where there is none. */
    String of(String word, String tag, String form) {
        String lemma = known.get(new Tagged(word, tag), Lemmas::compute);
        return lemma.isEmpty() ? form.toLowerCase(Locale.ROOT) : lemma;
    }

    private static String compute(Tagged one) {
        String lemma = new Morphology().lemma(one.word, one.tag);
        return lemma == null ? "" : lemma;
    }
}
