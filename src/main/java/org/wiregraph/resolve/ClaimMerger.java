package org.wiregraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes an article's claims: equal ones are one, with all their evidence and rules and the highest confidence. */
final class ClaimMerger {
    private final Iris iris;

    ClaimMerger(Iris iris) {
        this.iris = iris;
    }

    /** @param about for each thing told the IRI of the event or quantity that it is about */
    Collection<Claim> merge(String document, List<Told> told, List<Optional<String>> about) {
        Map<String, Claim> claims = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            String iri = iris.claim(ClaimKeys.of(document, told.get(i)));
            claims.merge(iri, claim(iri, told.get(i), about.get(i)), ClaimMerger::unite);
        }
        return claims.values();
    }

    private static Claim claim(String iri, Told told, Optional<String> about) {
        SortedSet<Integer> contexts = new TreeSet<>(told.contexts());
        contexts.remove(told.sentence());
        return new Claim(
                iri,
                told.content(),
                about,
                told.status(),
                told.modality(),
                told.attribution(),
                told.validity(),
                told.confidence(),
                told.rules(),
                new TreeSet<>(List.of(told.sentence())),
                contexts);
    }

    /** The words of the earlier sentence hold, where the two differ in words only. */
    private static Claim unite(Claim one, Claim other) {
        boolean later = one.evidence().first() > other.evidence().first()
                || one.evidence().first().equals(other.evidence().first())
                        && words(one).compareTo(words(other)) > 0;
        Claim first = later ? other : one;
        SortedSet<Integer> evidence = union(one.evidence(), other.evidence());
        SortedSet<Integer> contexts = union(one.contexts(), other.contexts());
        contexts.removeAll(evidence);
        return new Claim(
                one.iri(),
                first.content(),
                one.about(),
                one.status(),
                one.modality(),
                first.attribution(),
                one.validity(),
                Math.max(one.confidence(), other.confidence()),
                union(one.rules(), other.rules()),
                evidence,
                contexts);
    }

    private static String words(Claim claim) {
        return claim.attribution().words() + "\n" + claim.content();
    }

    private static <T> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
