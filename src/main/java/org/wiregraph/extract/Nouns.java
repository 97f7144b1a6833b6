package org.wiregraph.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Construction;
import org.wiregraph.ontology.Entry;
import org.wiregraph.ontology.Ontology;

/** The nouns that name instances of a class ("airport", "security forces"), found at the end of a noun phrase. */
final class Nouns {
    /**
     * A class noun as it stands at the end of a phrase.
     *
     * @param className short name of the class
     * @param words how many tokens it takes
     */
    record Match(String className, int words) {}

    private static final int LONGEST = 4;
    private final Map<String, String> classByNoun = new HashMap<>();

    Nouns(Ontology ontology) {
        for (Entry entry : ontology.entries()) {
            boolean names = ontology.classNamed(entry.term())
                    .filter(term -> term.kind() == ClassTerm.Kind.ENTITY)
                    .isPresent();
            if (names && entry.construction() == Construction.NOUN) {
                classByNoun.putIfAbsent(entry.form().toLowerCase(Locale.ROOT), entry.term());
            }
        }
    }

    /** The longest class noun that ends at token {@code head}, compared by lemma and by form. */
    Optional<Match> endingAt(Tree tree, int head) {
        for (int length = Math.min(LONGEST, head); length >= 1; length--) {
            StringBuilder lemmas = new StringBuilder();
            StringBuilder forms = new StringBuilder();
            for (int i = head - length + 1; i <= head; i++) {
                lemmas.append(i < head - length + 2 ? "" : " ").append(i == head ? tree.lemma(i) : tree.lower(i));
                forms.append(i < head - length + 2 ? "" : " ").append(tree.lower(i));
            }
            String found = classByNoun.getOrDefault(forms.toString(), classByNoun.get(lemmas.toString()));
            if (found != null) {
                return Optional.of(new Match(found, length));
            }
        }
        return Optional.empty();
    }

    /** The class whose noun {@code word} is, by its lemma. */
    Optional<String> classOf(String word) {
        return Optional.ofNullable(classByNoun.get(word.toLowerCase(Locale.ROOT)));
    }
}
