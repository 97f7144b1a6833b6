package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item whose triples were found among its phrases. */
record Aligned(Item item, List<Phrase> phrases, List<Link> links, Set<String> unsure) {
    /** A triple with the two phrases that state it, by their positions. */
    record Link(Triple triple, int subject, int object) {}

    static Aligned of(Item item, List<Phrase> phrases) {
        Map<String, List<Integer>> found = new HashMap<>();
        List<Link> links = new ArrayList<>();
        Set<String> unsure = new HashSet<>();
        for (Triple triple : item.example().triples()) {
            List<Integer> subjects = found.computeIfAbsent(triple.subject(), name -> positions(name, phrases));
            List<Integer> objects = found.computeIfAbsent(triple.object(), name -> positions(name, phrases));
            int best = Integer.MAX_VALUE;
            int[] pair = {-1, -1};
            for (int s : subjects) {
                for (int o : objects) {
                    int distance = distance(item.passage(), phrases.get(s), phrases.get(o));
                    if (distance < best) {
                        best = distance;
                        pair = new int[] {s, o};
                    }
                    unsure.add(triple.property() + "\t" + s + "\t" + o);
                }
            }
            if (pair[0] >= 0) {
                links.add(new Link(triple, pair[0], pair[1]));
            }
            if (subjects.isEmpty()) {
                objects.forEach(o -> unsure.add(triple.property() + "\t*\t" + o));
            }
        }
        return new Aligned(item, phrases, links, unsure);
    }

    private static int distance(Passage passage, Phrase subject, Phrase object) {
        if (subject.overlaps(object)) {
            return Integer.MAX_VALUE;
        }
        int apart = Math.abs(passage.sentence(subject.begin()) - passage.sentence(object.begin()));
        return apart * 1000 + Math.abs(subject.head() - object.head());
    }

    private static List<Integer> positions(String name, List<Phrase> phrases) {
        List<Phrase> matching = Alignment.of(name, phrases);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (matching.contains(phrases.get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** 1 if the pair states the property, 0 if not, -1 if that is not known. */
    byte label(String property, int subject, int object) {
        for (Link link : links) {
            if (link.subject() == subject
                    && link.object() == object
                    && link.triple().property().equals(property)) {
                return 1;
            }
        }
        boolean open = unsure.contains(property + "\t" + subject + "\t" + object)
                || unsure.contains(property + "\t*\t" + object);
        return (byte) (open ? -1 : 0);
    }
}
