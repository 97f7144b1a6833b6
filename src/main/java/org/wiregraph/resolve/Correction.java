package org.wiregraph.resolve;

import java.util.List;
import java.util.Optional;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/**
 * A user's decision about claims, one item of {@code corrections.yaml}.
 *
 * @param selector which claims; what is to be added
 * @param status the new status, for {@code status} and {@code add}
 * @param validity the new time, for {@code date} and {@code add}
 * @param speaker name of who is cited, for {@code add}; empty for the article's own voice
 * @param line where it stands in the file
 */
public record Correction(
        Kind kind,
        Selector selector,
        Optional<Status> status,
        Validity validity,
        String speaker,
        String reason,
        int line) {
    /** Roles of who acts in an event. */
    public static final List<String> ACTING = List.of("agent", "participant", "speaker");

    /** What is decided. */
    public enum Kind {
        REJECT,
        STATUS,
        DATE,
        ADD
    }

    /**
     * What claims are selected by; an empty part fits all.
     *
     * @param document path of the article
     * @param quote words of the sentence that says it
     * @param subject name or IRI of the subject, or of who acts in an event; where nobody does, of any in it
     * @param property short name of the property, or of the class of an event or quantity
     * @param object name, IRI or text of the object, or of anything else that takes part in an event
     */
    public record Selector(String document, String quote, String subject, String property, String object) {}
}
