package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses whom to draw around a thing: something of each relation to each class of thing, and of each class of event, first; then more of each. */
final class Neighbours {
    /**
     * Somebody or something next to a thing.
     *
     * @param said the facts that join them, in words
     * @param before what leads from the thing to it in words, e.g. "present in"; "" if it leads back
     * @param after what leads from it back to the thing, e.g. "part of NATO", or the time of an event; "" if neither
     * @param sure whether a fact that joins them is actual
     */
    record Neighbour(Thing thing, List<String> said, String before, String after, boolean sure) {
        Neighbour {
            said = List.copyOf(said);
        }
    }

    /** What joins a neighbour: a fact, or that it is an event. */
    private record Tie(Thing other, String kind, String said, String before, String after, boolean sure, int weight) {}

    private static final Comparator<List<Tie>> INTEREST = Comparator.comparingLong(
                    (List<Tie> ties) -> ties.stream().map(Tie::kind).distinct().count())
            .thenComparingInt(ties -> ties.stream().mapToInt(Tie::weight).sum())
            .reversed()
            .thenComparing(ties -> ties.get(0).other().label());

    private Neighbours() {}

    /** At most {@code most} neighbours, those of one family together. */
    static List<Neighbour> of(Profile profile, int most) {
        Map<Thing, List<Tie>> byThing = new LinkedHashMap<>();
        for (Tie tie : ties(profile)) {
            byThing.computeIfAbsent(tie.other(), absent -> new ArrayList<>()).add(tie);
        }
        Map<String, List<List<Tie>>> byKind = new TreeMap<>();
        byThing.values().stream()
                .sorted(INTEREST)
                .forEach(ties -> ties.stream()
                        .map(Tie::kind)
                        .distinct()
                        .forEach(kind -> byKind.computeIfAbsent(kind, absent -> new ArrayList<>())
                                .add(ties)));
        Set<List<Tie>> chosen = new LinkedHashSet<>();
        int longest = byKind.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < longest; round++) {
            int at = round;
            byKind.values().stream()
                    .filter(all -> at < all.size())
                    .map(all -> all.get(at))
                    .sorted(INTEREST)
                    .filter(one -> chosen.size() < most)
                    .forEach(chosen::add);
        }
        return chosen.stream()
                .map(Neighbours::neighbour)
                .sorted(Comparator.comparing(one -> one.thing().family()))
                .toList();
    }

    private static List<Tie> ties(Profile profile) {
        Thing thing = profile.thing();
        List<Tie> ties = new ArrayList<>();
        for (Profile.Fact fact : profile.facts()) {
            Thing other = fact.other(thing);
            boolean leads = fact.subject().equals(thing);
            if (!other.iri().isEmpty() && !other.equals(thing)) {
                ties.add(new Tie(
                        other,
                        fact.word() + " " + other.className(),
                        fact.subject().label() + " " + fact.word() + " "
                                + fact.object().label(),
                        leads ? fact.word() : "",
                        leads ? "" : fact.word() + " " + thing.label(),
                        fact.status().equals("Actual"),
                        fact.sources()));
            }
        }
        for (Profile.Happening happening : profile.happenings()) {
            if (happening.thing().family() == Family.EVENT && !happening.thing().equals(thing)) {
                ties.add(new Tie(
                        happening.thing(),
                        happening.thing().className(),
                        happening.thing().label(),
                        "",
                        happening.when(),
                        happening.statuses().contains("Actual"),
                        happening.statements().size()));
            }
        }
        return ties;
    }

    private static Neighbour neighbour(List<Tie> ties) {
        Tie first = ties.stream().max(Comparator.comparingInt(Tie::weight)).orElseThrow();
        return new Neighbour(
                first.other(),
                ties.stream().map(Tie::said).distinct().toList(),
                first.before(),
                first.after(),
                ties.stream().anyMatch(Tie::sure));
    }
}
