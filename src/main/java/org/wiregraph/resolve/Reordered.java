package org.wiregraph.resolve;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list in another order, without a copy of what is in it. */
final class Reordered<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> list;
    private final Integer[] order;

    /** @param order for each place, the place in {@code list} */
    Reordered(List<T> list, Integer[] order) {
        this.list = list;
        this.order = order.clone();
    }

    @Override
    public T get(int index) {
        return list.get(order[index]);
    }

    @Override
    public int size() {
        return order.length;
    }
}
