package org.wiregraph.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Iterators that hold one element at a time, however many there are. */
final class Lazily {
    private Lazily() {}

    /** All that {@code each} makes of {@code elements}, one after the other. */
    static <T, R> Iterator<R> flat(Iterator<T> elements, Function<T, ? extends Iterable<R>> each) {
        return new Iterator<>() {
            private Iterator<R> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && elements.hasNext()) {
                    current = each.apply(elements.next()).iterator();
                }
                return current.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }

    /** {@code elements}, and what there is when they are all taken. */
    static <T> Iterator<T> then(Iterator<T> elements, Supplier<? extends Iterable<T>> last) {
        List<Supplier<Iterator<T>>> both =
                List.of(() -> elements, () -> last.get().iterator());
        return flat(both.iterator(), one -> one::get);
    }
}
