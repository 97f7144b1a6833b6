package org.wiregraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Content;
import org.wiregraph.text.PartialDate;
import org.wiregraph.text.Status;
import org.wiregraph.text.Validity;

/** Finds what is said to be so and said not to be so at what may be the same time. */
final class Disputes {
    private Disputes() {}

    /** Whether somebody says it is so and somebody that it is not, or no more, for times that may be the same. */
    static boolean relation(List<Said> said) {
        List<Said> opposed = said.stream()
                .filter(one ->
                        one.claim().status() == Status.DENIED || one.claim().status() == Status.ENDED)
                .toList();
        return !opposed.isEmpty()
                && said.stream()
                        .filter(one -> one.claim().status() == Status.ACTUAL)
                        .anyMatch(one -> opposed.stream()
                                .anyMatch(other -> overlap(
                                        one.claim().validity(), other.claim().validity())));
    }

    private static boolean overlap(Validity one, Validity other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Validity one, Validity other) {
        return one.to().isPresent()
                && other.from().isPresent()
                && one.to().get().latest().isBefore(other.from().get().earliest());
    }

    /** What is counted: the numbers given for one slot must agree. */
    private record Slot(String className, String who, String where, String unit) {}

    /** A number given for a slot, as the interval it leaves open, and the days for which it is given. */
    private record Given(String quantity, BigDecimal low, Optional<BigDecimal> high, LocalDate from, LocalDate to) {
        boolean contradicts(Given other) {
            boolean apart = high.map(top -> top.compareTo(other.low) < 0).orElse(false)
                    || other.high.map(top -> top.compareTo(low) < 0).orElse(false);
            return apart && !to.isBefore(other.from) && !other.to.isBefore(from);
        }
    }

    /** IRIs of the quantities stated as actual that another contradicts: the same who, where and time, no common value. */
    static Set<String> quantities(Map<String, List<Said>> quantities) {
        Map<Slot, Set<Given>> slots = new HashMap<>();
        quantities.forEach((iri, said) -> said.stream()
                .filter(one -> one.claim().status() == Status.ACTUAL)
                .forEach(one -> number(iri, one, slots)));
        Set<String> disputed = new HashSet<>();
        for (Set<Given> numbers : slots.values()) {
            List<Given> all = new ArrayList<>(numbers);
            for (Given one : all) {
                if (all.stream().anyMatch(one::contradicts)) {
                    disputed.add(one.quantity());
                }
            }
        }
        return disputed;
    }

    /** Sums of money are no measure of one thing: two of them for one payee may both have been paid. */
    private static void number(String iri, Said said, Map<Slot, Set<Given>> slots) {
        Content.Quantity<String> quantity =
                (Content.Quantity<String>) said.claim().content();
        Optional<PartialDate> when = quantity.asOf().or(said::date);
        if (quantity.who().isEmpty()
                || quantity.where().isEmpty()
                || when.isEmpty()
                || quantity.className().equals("MoneyAmount")) {
            return;
        }
        Slot slot = new Slot(
                quantity.className(), quantity.who().get(), quantity.where().get(), quantity.unit());
        boolean atMost = quantity.comparator().startsWith("<");
        boolean atLeast = quantity.comparator().startsWith(">");
        BigDecimal low = atMost ? BigDecimal.ZERO : quantity.value();
        Optional<BigDecimal> high =
                atLeast ? Optional.empty() : Optional.of(quantity.valueTo().orElse(quantity.value()));
        slots.computeIfAbsent(slot, key -> new HashSet<>())
                .add(new Given(iri, low, high, when.get().earliest(), when.get().latest()));
    }
}
