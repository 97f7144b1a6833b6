package org.wiregraph.extract;

import java.util.function.Function;
import org.wiregraph.text.PartialDate;

/**
 * What stands at the object's place of a claim or fills a role.
 *
 * @param <E> how entities are named: local ids in one article, IRIs in the corpus
 */
public sealed interface Value<E> {
    /** An entity. */
    record Thing<E>(E entity) implements Value<E> {}

    /**
     * A text in normal form.
     *
     * @param text the normalised value, e.g. {@code secretary general}
     * @param form the article's words, e.g. {@code Secretary-General}
     */
    record Text<E>(String text, String form) implements Value<E> {}

    /** A date. */
    record Time<E>(PartialDate date) implements Value<E> {}

    /** The same value, its entity named otherwise. */
    default <F> Value<F> map(Function<? super E, ? extends F> rename) {
        if (this instanceof Thing<E> thing) {
            return new Thing<>(rename.apply(thing.entity()));
        }
        if (this instanceof Text<E> text) {
            return new Text<>(text.text(), text.form());
        }
        return new Time<>(((Time<E>) this).date());
    }
}
