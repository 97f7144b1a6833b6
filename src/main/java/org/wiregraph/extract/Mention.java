package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import org.wiregraph.ontology.Cues;
import org.wiregraph.text.Span;

/**
 * A span of an article that refers to something.
 *
 * @param id position in {@link Extraction#mentions()}
 * @param sentence position of its sentence in the article
 * @param first index of its first token, from 1
 * @param last index of its last token
 * @param head index of the token that governs the others
 * @param span its place in the article
 * @param className short name of the class it suggests, empty if none
 * @param name the name it goes by: the words as written for a name, composed for a nominal ("Kabul airport" for "the
 *     airport in Kabul"), the lemma for a pronoun
 * @param known IRI of the known name it is, if it is one
 * @param owner id of the mention that owns it ("NATO" in "NATO troops", "its" in "its troops"), or -1
 * @param noun for a nominal, its own words without the owner: "defense minister"; otherwise empty
 */
public record Mention(
        int id,
        Kind kind,
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        String className,
        String name,
        Optional<String> known,
        int owner,
        String noun) {
    /** How it refers. */
    public enum Kind {
        /** A proper name. */
        NAME,
        /** An adjective made of a place's name: "Afghan". */
        DEMONYM,
        /** A known name joined by a hyphen to the word that modifies with it: "NATO" in "NATO-led". */
        PREFIX,
        /** A common noun with what identifies it, or a definite one that refers back. */
        NOMINAL,
        PRONOUN
    }

    Mention as(String otherClass) {
        return new Mention(id, kind, sentence, first, last, head, span, otherClass, name, known, owner, noun);
    }

    /** The mention as one of a thing that is not known by name. */
    Mention unknown(String otherClass) {
        return new Mention(
                id, kind, sentence, first, last, head, span, otherClass, name, Optional.empty(), owner, noun);
    }

    /** Whether its name ends as parties' names do. */
    boolean isNamedAsParty(Cues cues) {
        return cues.has("party", name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    public boolean isNominal() {
        return kind == Kind.NOMINAL;
    }
}
