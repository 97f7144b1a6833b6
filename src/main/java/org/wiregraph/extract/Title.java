package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.extract.Titles.Held;
import org.wiregraph.text.Status;

/**
 * A title that an article gives a person.
 *
 * @param title in normal form: "secretary general"
 * @param form the article's words
 * @param organization the mention of what the title is held in, if named
 * @param properties other properties that the title expresses besides holdsRole, e.g. leads
 * @param modality what an ended title is besides: "plans to step down as mayor"
 * @param predicate the verb that gives the title, or 0 where it only stands beside the name
 * @param where how it was found
 */
record Title(
        Mention person,
        String title,
        String form,
        Optional<Mention> organization,
        List<Held> properties,
        Status status,
        Optional<Status> modality,
        int predicate,
        String where) {
    Title {
        properties = List.copyOf(properties);
    }

    /** The same title as {@code verb} gives it. */
    Title by(int verb, Status otherStatus, Optional<Status> otherModality) {
        Status held = status == Status.ACTUAL ? otherStatus : status;
        return new Title(person, title, form, organization, properties, held, otherModality, verb, where);
    }

    /** The same title as one that was held. */
    Title past() {
        return new Title(person, title, form, organization, properties, Status.ENDED, modality, predicate, where);
    }
}
