package org.wiregraph.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.wiregraph.text.PartialDate;

/**
 * What a claim says: a relation, an event with its roles, or a quantity.
 *
 * @param <E> how entities are named: local ids in one article, IRIs in the corpus
 */
public sealed interface Content<E> {
    /** Subject, property (short name), object. */
    record Relation<E>(E subject, String property, Value<E> object) implements Content<E> {}

    /**
     * An event and the roles told of it.
     *
     * @param className short name of its class
     * @param roles by local name ({@code agent}, {@code participant}, {@code target}, {@code speaker}, {@code topic},
     *     {@code place}; {@code time}, {@code start}, {@code end}, {@code deadline} with dates), values in order
     */
    record Event<E>(String className, SortedMap<String, List<Value<E>>> roles) implements Content<E> {
        public Event {
            roles = new TreeMap<>(roles);
        }
    }

    /**
     * A count or an amount.
     *
     * @param className PersonnelCount, MoneyAmount or CasualtyCount
     * @param who whose people, who pays, who died
     * @param where the place, or whom money is for
     * @param valueTo upper end of a range
     * @param comparator one of {@code = < <= > >=}
     * @param unit {@code persons}, or an ISO 4217 code such as {@code USD}
     */
    record Quantity<E>(
            String className,
            Optional<E> who,
            Optional<E> where,
            BigDecimal value,
            Optional<BigDecimal> valueTo,
            String comparator,
            String unit,
            Optional<PartialDate> asOf)
            implements Content<E> {}

    /** The same content, its entities named otherwise. */
    default <F> Content<F> map(Function<? super E, ? extends F> rename) {
        if (this instanceof Relation<E> relation) {
            return new Relation<>(
                    rename.apply(relation.subject()),
                    relation.property(),
                    relation.object().map(rename));
        }
        if (this instanceof Event<E> event) {
            SortedMap<String, List<Value<F>>> roles = new TreeMap<>();
            event.roles()
                    .forEach((role, values) -> roles.put(
                            role,
                            values.stream().map(value -> value.<F>map(rename)).toList()));
            return new Event<>(event.className(), roles);
        }
        Quantity<E> quantity = (Quantity<E>) this;
        return new Quantity<>(
                quantity.className(),
                quantity.who().map(rename),
                quantity.where().map(rename),
                quantity.value(),
                quantity.valueTo(),
                quantity.comparator(),
                quantity.unit(),
                quantity.asOf());
    }
}
