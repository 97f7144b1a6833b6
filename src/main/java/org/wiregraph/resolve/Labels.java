package org.wiregraph.resolve;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wiregraph.extract.Content;
import org.wiregraph.ontology.ClassTerm;
import org.wiregraph.ontology.Ontology;

/** Makes readable names for events and quantities: "Withdrawal of NATO from Afghanistan". */
final class Labels {
    /** Classes whose agent is not so much the doer as the one it happens with. */
    private static final Set<String> OF_AGENT = Set.of("Withdrawal", "Departure", "Protest");
    /** Classes whose target comes first: "Trial of X". */
    private static final Set<String> OF_TARGET = Set.of("Appointment", "Trial", "Election", "Deal");

    private static final Map<String, String> COMPARATORS =
            Map.of("<", "fewer than ", "<=", "up to ", ">", "more than ", ">=", "at least ");
    private static final Map<String, String> MONEY =
            Map.of("<", "less than ", "<=", "up to ", ">", "more than ", ">=", "at least ");
    private static final int NAMED = 3;

    private final Ontology ontology;
    private final ClassTree classes;
    private final Entities entities;

    Labels(Ontology ontology, ClassTree classes, Entities entities) {
        this.ontology = ontology;
        this.classes = classes;
        this.entities = entities;
    }

    String of(Occurrence event) {
        StringBuilder label = new StringBuilder(title(event.className));
        SortedSet<String> agents = new TreeSet<>(event.actors.getOrDefault("agent", new TreeSet<>()));
        SortedSet<String> targets = event.actors.getOrDefault("target", new TreeSet<>());
        SortedSet<String> participants = event.actors.getOrDefault("participant", new TreeSet<>());
        boolean ofTarget = OF_TARGET.contains(event.className);
        put(label, " of ", ofTarget ? targets : new TreeSet<>());
        put(label, OF_AGENT.contains(event.className) ? " of " : " by ", agents);
        put(label, participants.size() == 1 || event.className.equals("Meeting") ? " of " : " between ", participants);
        put(label, " on ", ofTarget ? new TreeSet<>() : targets);
        event.actors.forEach((role, others) -> {
            if (!Set.of("agent", "target", "participant").contains(role)) {
                put(label, " by ", others);
            }
        });
        put(label, event.className.equals("Withdrawal") ? " from " : " in ", event.places);
        event.when
                .map(Interval::lexical)
                .filter(dates -> !dates.isEmpty())
                .ifPresent(dates -> label.append(", ").append(String.join(" to ", dates)));
        return label.toString();
    }

    private String title(String className) {
        String label = ontology.classNamed(className).map(ClassTerm::label).orElse(className);
        return label.isEmpty() ? className : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private void put(StringBuilder label, String before, Collection<String> iris) {
        if (!iris.isEmpty()) {
            label.append(before).append(list(iris));
        }
    }

    private String list(Collection<String> iris) {
        List<String> names = new ArrayList<>(iris.stream()
                .sorted(Comparator.<String, Boolean>comparing(iri -> !isPerson(iri))
                        .thenComparing(Comparator.naturalOrder()))
                .map(entities::label)
                .toList());
        if (names.size() > NAMED) {
            int others = names.size() - NAMED + 1;
            names = new ArrayList<>(names.subList(0, NAMED - 1));
            names.add(others + " others");
        }
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }

    /** "fewer than 9,000 foreign troops in Afghanistan", "300,000,000 USD for Afghanistan". */
    String of(Content.Quantity<String> quantity) {
        boolean money = quantity.className().equals("MoneyAmount");
        StringBuilder label = new StringBuilder((money ? MONEY : COMPARATORS).getOrDefault(quantity.comparator(), ""));
        label.append(number(quantity.value()));
        quantity.valueTo().ifPresent(to -> label.append(" to ").append(number(to)));
        boolean counted = quantity.who().filter(this::isPlural).isPresent() && !money;
        if (counted) {
            label.append(' ').append(quantity.who().map(entities::label).orElse(""));
        } else {
            label.append(' ').append(noun(quantity));
            quantity.who()
                    .ifPresent(who -> label.append(money ? " from " : " of ").append(entities.label(who)));
        }
        if (counted && quantity.className().equals("CasualtyCount")) {
            label.append(" killed or hurt");
        }
        quantity.where()
                .ifPresent(where -> label.append(money ? " for " : " in ").append(entities.label(where)));
        quantity.asOf().ifPresent(date -> label.append(", ").append(date));
        return label.toString();
    }

    private static String noun(Content.Quantity<String> quantity) {
        return switch (quantity.className()) {
            case "PersonnelCount" -> "personnel";
            case "CasualtyCount" -> "casualties";
            default -> quantity.unit();
        };
    }

    private boolean isPerson(String iri) {
        return classes.family(entities.className(iri)).equals("person");
    }

    /** Whether a number can stand before its name: "9,000 foreign troops". */
    private boolean isPlural(String iri) {
        Set<String> above = classes.above(entities.className(iri));
        return (above.contains("Group") || above.contains("MilitaryForce"))
                && entities.label(iri).endsWith("s");
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
