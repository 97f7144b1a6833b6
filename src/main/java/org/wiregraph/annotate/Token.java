package org.wiregraph.annotate;

import org.wiregraph.text.Span;

/**
 * A word of a sentence with its place in the article and in the dependency tree.
 *
 * @param index position in the sentence, from 1
 * @param upos universal part of speech, e.g. {@code VERB}
 * @param xpos Penn Treebank tag, e.g. {@code VBZ}
 * @param head index of the governing token, 0 for the root
 * @param relation Universal Dependencies relation to the head, e.g. {@code nsubj:pass}
 * @param name named-entity tag in IOB form, e.g. {@code B-PERSON}, or {@code O}
 * @param time normalised time in IOB form, e.g. {@code B-2021-06-14}, or {@code O}; values in {@link TimeValue}
 * @param listed what lists of names say of the name that begins here: {@code Masc}, {@code Fem} or {@code City}; else empty
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        String upos,
        String xpos,
        int head,
        String relation,
        String name,
        String time,
        String listed) {
    /** What {@link #listed} says of the name of a city, town or village. */
    public static final String CITY = "City";

    /** {@code Masc}, {@code Fem} or empty, for given names. */
    public String gender() {
        return isCity() ? "" : listed;
    }

    /** Whether a city, town or village is called as the place whose name begins here. */
    public boolean isCity() {
        return listed.equals(CITY);
    }

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String baseRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    Token withTree(int newHead, String newRelation) {
        return new Token(index, span, form, lemma, upos, xpos, newHead, newRelation, name, time, listed);
    }

    Token withName(String newName, String newListed) {
        return new Token(index, span, form, lemma, upos, xpos, head, relation, newName, time, newListed);
    }

    Token withTime(String newTime) {
        return new Token(index, span, form, lemma, upos, xpos, head, relation, name, newTime, listed);
    }

    Token withUpos(String newUpos) {
        return new Token(index, span, form, lemma, newUpos, xpos, head, relation, name, time, listed);
    }
}
