package org.wiregraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Shuffles of Spark's in the two forms that are needed: rows to the articles they are of, and rows past what their key has. */
final class Routing {
    /** A row's key, and whether it is held or goes past. */
    private record Side(String key, boolean past) implements Serializable {
        private static final Comparator<Side> ORDER = (Comparator<Side> & Serializable) (one, other) -> {
            int byKey = one.key.compareTo(other.key);
            return byKey != 0 ? byKey : Boolean.compare(one.past, other.past);
        };
    }

    private Routing() {}

    /** Brings each row into the part of its article, in the order of the articles. */
    static <T> JavaRDD<Tuple2<Place, T>> toArticles(JavaPairRDD<Place, T> rows, int parts) {
        return rows.repartitionAndSortWithinPartitions(new Parts<>(parts, Place::part))
                .map(row -> row);
    }

    /**
     * Lets rows go past what is held of their key: that of one key is in memory, however many rows go past it.
     *
     * @param each makes of what is held, which may be nothing, what makes something of each row
     */
    static <A, B, R> JavaRDD<R> past(
            JavaPairRDD<String, A> held,
            JavaPairRDD<String, B> rows,
            int parts,
            SerializableFunction<List<A>, Function<B, List<R>>> each) {
        JavaPairRDD<Side, Object> both = held.<Side, Object>mapToPair(
                        one -> new Tuple2<>(new Side(one._1(), false), one._2()))
                .union(rows.mapToPair(row -> new Tuple2<>(new Side(row._1(), true), row._2())));
        return both.repartitionAndSortWithinPartitions(
                        new Parts<Side>(parts, side -> Math.floorMod(side.key().hashCode(), parts)), Side.ORDER)
                .mapPartitions(part -> new Past<A, B, R>(part, each));
    }

    /** A function that can be sent. */
    interface SerializableFunction<T, R> extends Function<T, R>, Serializable {}

    private static final class Past<A, B, R> implements Iterator<R> {
        private final Iterator<Tuple2<Side, Object>> part;
        private final Function<List<A>, Function<B, List<R>>> each;
        private @Nullable String key;
        private List<A> held = new ArrayList<>();
        private @Nullable Function<B, List<R>> current;
        private Iterator<R> made = List.<R>of().iterator();

        Past(Iterator<Tuple2<Side, Object>> part, Function<List<A>, Function<B, List<R>>> each) {
            this.part = part;
            this.each = each;
        }

        @Override
        public boolean hasNext() {
            while (!made.hasNext() && part.hasNext()) {
                take(part.next());
            }
            return made.hasNext();
        }

        @SuppressWarnings("unchecked") // what is held is an A, what goes past a B
        private void take(Tuple2<Side, Object> row) {
            if (!row._1().key().equals(key)) {
                key = row._1().key();
                held = new ArrayList<>();
                current = null;
            }
            if (!row._1().past()) {
                held.add((A) row._2());
                return;
            }
            Function<B, List<R>> function = current;
            if (function == null) {
                function = each.apply(held);
                current = function;
            }
            made = function.apply((B) row._2()).iterator();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return made.next();
        }
    }

    /** Puts a row into the part that its key names. */
    private static final class Parts<K> extends Partitioner {
        private static final long serialVersionUID = 1L;
        private final int parts;
        private final SerializableFunction<K, Integer> part;

        Parts(int parts, SerializableFunction<K, Integer> part) {
            this.parts = parts;
            this.part = part;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        @SuppressWarnings("unchecked") // it is made for rows of that key
        public int getPartition(Object key) {
            return part.apply((K) key);
        }
    }
}
