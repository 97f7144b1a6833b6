package org.wiregraph.extract;

import java.util.Optional;
import java.util.function.Function;

/**
 * Who is cited for a claim.
 *
 * @param speaker the entity cited, where it is one
 * @param words the article's words for the speaker, empty if nobody is cited: the article's own voice
 * @param via who passed it on: the Times in "the Times reported that officials said"
 * @param <E> how entities are named
 */
public record Attribution<E>(Optional<E> speaker, String words, Optional<E> via) {
    /** The article's own voice. */
    public static <E> Attribution<E> none() {
        return new Attribution<>(Optional.empty(), "", Optional.empty());
    }

    public boolean isOwnVoice() {
        return words.isEmpty();
    }

    /** The same, its entities named otherwise. */
    public <F> Attribution<F> map(Function<? super E, ? extends F> rename) {
        return new Attribution<>(speaker.map(rename), words, via.map(rename));
    }
}
