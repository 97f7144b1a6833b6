package org.wiregraph.graph;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.extract.Content;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;

/**
 * A number that an article gives as actual, as the interval it leaves open, and the days for which it is given.
 *
 * @param slot what is counted: the numbers given for one slot must agree
 * @param quantity IRI of the quantity
 * @param high the greatest possible number, unless {@code unbounded}
 */
public record GivenNumber(
        Slot slot, String quantity, BigDecimal low, BigDecimal high, boolean unbounded, long from, long to)
        implements Serializable {
    /** Class, who, where and unit of a quantity. */
    public record Slot(String className, String who, String where, String unit) implements Serializable {}

    /** The number of a claim; sums of money are none: two of them for one payee may both have been paid. */
    static Optional<GivenNumber> of(Said said) {
        if (said.claim().status() != Status.ACTUAL
                || !(said.claim().content() instanceof Content.Quantity<String> quantity)) {
            return Optional.empty();
        }
        Optional<PartialDate> when = quantity.asOf().or(said::date);
        if (quantity.who().isEmpty()
                || quantity.where().isEmpty()
                || when.isEmpty()
                || quantity.className().equals("MoneyAmount")) {
            return Optional.empty();
        }
        boolean atMost = quantity.comparator().startsWith("<");
        return Optional.of(new GivenNumber(
                new Slot(
                        quantity.className(),
                        quantity.who().get(),
                        quantity.where().get(),
                        quantity.unit()),
                said.claim().about().orElseThrow(),
                atMost ? BigDecimal.ZERO : quantity.value(),
                quantity.valueTo().orElse(quantity.value()),
                quantity.comparator().startsWith(">"),
                when.get().earliest().toEpochDay(),
                when.get().latest().toEpochDay()));
    }

    /** IRIs of the quantities among those of one slot that another contradicts: the same time, no common value. */
    public static SortedSet<String> contradicted(Collection<GivenNumber> numbers) {
        SortedSet<String> disputed = new TreeSet<>();
        for (GivenNumber one : numbers) {
            if (numbers.stream().anyMatch(one::contradicts)) {
                disputed.add(one.quantity());
            }
        }
        return disputed;
    }

    private boolean contradicts(GivenNumber other) {
        boolean apart =
                !unbounded && high.compareTo(other.low) < 0 || !other.unbounded && other.high.compareTo(low) < 0;
        return apart && to >= other.from && other.to >= from;
    }
}
