package org.wiregraph.page;

import java.util.List;

/**
 * A page of one kind of what a graph says about a thing: of its facts of one property, or of the claims it is cited for.
 *
 * @param name IRI of the property, or {@link #SAID}
 * @param word the property in words
 * @param pager of all that there are
 */
public record Part(Thing thing, String name, String word, Pager pager, List<Profile.Told> facts, List<Statement> said) {
    public static final String SAID = "said";

    public Part {
        facts = List.copyOf(facts);
        said = List.copyOf(said);
    }
}
