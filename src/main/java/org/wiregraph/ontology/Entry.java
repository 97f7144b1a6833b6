package org.wiregraph.ontology;

import java.util.Comparator;
import java.util.Locale;

/**
 * A lexicon entry: one way in which language expresses a class or a property.
 *
 * @param term short name of the class or property it expresses
 * @param form the words as written in the lexicon, e.g. {@code blame [] on {object}}
 * @param frame the form, parsed
 * @param inverse whether the grammatical subject is the property's object ("receive aid from")
 * @param support how many examples it was learned from, 0 if written by hand
 * @param precision how often it was right on them, 1 if written by hand
 */
public record Entry(
        String term,
        Construction construction,
        String form,
        Frame frame,
        boolean inverse,
        int support,
        double precision)
        implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::term)
            .thenComparing(Entry::construction)
            .thenComparing(Entry::form)
            .thenComparing(Entry::inverse);

    /** How a claim names the entry that gave it, e.g. {@code presentIn/noun/presence in}. */
    public String rule() {
        return term + "/" + construction.name().toLowerCase(Locale.ROOT) + "/" + form;
    }

    @Override
    public int compareTo(Entry other) {
        return ORDER.compare(this, other);
    }
}
