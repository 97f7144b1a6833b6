package org.wiregraph.resolve;

import java.util.List;

/**
 * A user's decision about entities, one item of {@code identity.yaml}.
 *
 * @param of names or IRIs of the entities meant; "Miller (a.txt)" is the Miller of one article
 * @param is the class, name, IRI or link that they get; empty for {@code same}, {@code different} and {@code hide}
 * @param line where it stands in the file
 */
public record Identity(Kind kind, List<String> of, String is, String reason, int line) {
    /** What is decided. */
    public enum Kind {
        SAME,
        DIFFERENT,
        TYPE,
        NAME,
        IRI,
        LINK,
        HIDE
    }

    public Identity {
        of = List.copyOf(of);
    }
}
