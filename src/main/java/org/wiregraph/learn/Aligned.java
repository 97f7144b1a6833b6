package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item whose triples were found among its phrases. */
final class Aligned {
    private final Item item;
    private final List<Phrase> phrases;
    private final List<Link> links = new ArrayList<>();
    private final Map<List<Integer>, Set<String>> unsure = new HashMap<>();
    private final Map<Integer, Set<String>> open = new HashMap<>();
    private final Map<List<Integer>, Set<String>> right = new HashMap<>();
    private final BitSet concerned = new BitSet();

    /** A triple with the two phrases that state it, by their positions. */
    record Link(Triple triple, int subject, int object) {}

    Aligned(Item item, List<Phrase> phrases) {
        this.item = item;
        this.phrases = List.copyOf(phrases);
        Map<String, List<Integer>> found = new HashMap<>();
        for (Triple triple : item.example().triples()) {
            link(
                    triple,
                    found.computeIfAbsent(triple.subject(), this::positions),
                    found.computeIfAbsent(triple.object(), this::positions));
        }
        concern();
    }

    private void link(Triple triple, List<Integer> subjects, List<Integer> objects) {
        int best = Integer.MAX_VALUE;
        List<Integer> pair = List.of();
        for (int s : subjects) {
            for (int o : objects) {
                int distance = distance(item.passage(), phrases.get(s), phrases.get(o));
                if (distance < best) {
                    best = distance;
                    pair = List.of(s, o);
                }
                unsure.computeIfAbsent(List.of(s, o), key -> new HashSet<>()).add(triple.property());
            }
        }
        if (!pair.isEmpty()) {
            links.add(new Link(triple, pair.get(0), pair.get(1)));
            right.computeIfAbsent(pair, key -> new HashSet<>()).add(triple.property());
        }
        if (subjects.isEmpty()) {
            objects.forEach(o -> open.computeIfAbsent(o, key -> new HashSet<>()).add(triple.property()));
        }
    }

    /** Marks the phrases that a triple names, and those that overlap with them. */
    private void concern() {
        for (Link link : links) {
            for (int i = 0; i < phrases.size(); i++) {
                boolean near = phrases.get(i).overlaps(phrases.get(link.subject()))
                        || phrases.get(i).overlaps(phrases.get(link.object()));
                if (near) {
                    concerned.set(i);
                }
            }
        }
    }

    Item item() {
        return item;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Link> links() {
        return links;
    }

    /** Whether a triple names the phrase or one that overlaps with it. */
    boolean concerns(int phrase) {
        return concerned.get(phrase);
    }

    private static int distance(Passage passage, Phrase subject, Phrase object) {
        if (subject.overlaps(object)) {
            return Integer.MAX_VALUE;
        }
        int apart = Math.abs(passage.sentence(subject.begin()) - passage.sentence(object.begin()));
        return apart * 1000 + Math.abs(subject.head() - object.head());
    }

    private List<Integer> positions(String name) {
        List<Phrase> matching = Alignment.of(name, phrases);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (matching.contains(phrases.get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** Whether the pair is another way to mark the phrases of one that states the property. */
    boolean isNearly(String property, int subject, int object) {
        return links.stream()
                .anyMatch(link -> link.triple().property().equals(property)
                        && phrases.get(subject).overlaps(phrases.get(link.subject()))
                        && phrases.get(object).overlaps(phrases.get(link.object())));
    }

    /** 1 if the pair states the property, 0 if not, -1 if that is not known. */
    byte label(String property, int subject, int object) {
        List<Integer> pair = List.of(subject, object);
        if (right.getOrDefault(pair, Set.of()).contains(property)) {
            return 1;
        }
        boolean unknown = unsure.getOrDefault(pair, Set.of()).contains(property)
                || open.getOrDefault(object, Set.of()).contains(property);
        return (byte) (unknown ? -1 : 0);
    }
}
