package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a property's label and lexicon entries, compared by what their forms share. */
final class PropertyWords {
    private static final Set<String> EMPTY = Set.of(
            "of", "in", "by", "is", "at", "the", "a", "an", "has", "have", "was", "to", "for", "or", "and", "from",
            "on", "be", "with", "s");
    private static final int SHARED = 4;
    private static final int ENDING = 3;

    private final List<String> words;

    PropertyWords(List<String> phrases) {
        List<String> all = new ArrayList<>();
        for (String phrase : phrases) {
            String spaced = phrase.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("[^\\p{L}\\p{N}]+", " ");
            for (String word : spaced.toLowerCase(Locale.ROOT).strip().split(" ")) {
                if (!EMPTY.contains(word) && word.length() > 1 && !all.contains(word)) {
                    all.add(word);
                }
            }
        }
        this.words = List.copyOf(all);
    }

    int size() {
        return words.size();
    }

    /** Which of the property's words {@code lemma} is a form of; -1 if of none. */
    int match(String lemma) {
        for (int i = 0; i < words.size(); i++) {
            if (alike(words.get(i), lemma)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean near = Math.max(a.length(), b.length()) - common <= ENDING;
        return near && (common > SHARED || (common == SHARED && common >= shorter - 1));
    }
}
