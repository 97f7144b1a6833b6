package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What speaks for one property and is weighed alike for all: the evidence of each family of features, the property's own
 * words nearby, what its domain and range let expect, names and values it was seen with.
 */
final class Clues {
    private static final int NEAR = 3;
    private static final int FAR = 15;

    private final List<String> properties;
    private final List<String> places;
    private final Memory memory;
    private final List<PropertyWords> words = new ArrayList<>();
    private final Evidence evidence;
    private final EvidenceClues families;
    private final FeatureIndex index;
    private final Map<String, Integer> named = new ConcurrentHashMap<>();

    /** @param index gives numbers to clues; grows while a model is trained */
    Clues(
            List<String> properties,
            Memory memory,
            Map<String, PropertyWords> words,
            Evidence evidence,
            FeatureIndex index) {
        this.properties = properties;
        this.places = properties.stream().map(Memory::object).toList();
        this.memory = memory;
        this.evidence = evidence;
        this.families = new EvidenceClues(evidence, index);
        this.index = index;
        properties.forEach(
                property -> this.words.add(words.getOrDefault(property, new PropertyWords(property, "", ""))));
    }

    private void add(String clue, Numbers clues) {
        int number = named.computeIfAbsent(clue, index::number);
        if (number >= 0) {
            clues.add(number);
        }
    }

    /**
     * The clues of one passage.
     *
     * @param group what it says of itself does not count
     */
    Of of(Passage passage, List<Phrase> phrases, String group) {
        return new Of(passage, phrases, group);
    }

    /** What a phrase alone gives: its families of features, and clues. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Alone(List<EvidenceClues.Family> families, int[] clues) {}

    /** The clues of one passage; what depends on one phrase alone is found once. */
    final class Of {
        private final Passage passage;
        private final List<Phrase> phrases;
        private final String group;
        private final Alone[][] subjects;
        private final Alone[][] objects;
        private final int[][] matches;

        private Of(Passage passage, List<Phrase> phrases, String group) {
            this.passage = passage;
            this.phrases = phrases;
            this.group = group;
            this.subjects = new Alone[phrases.size()][properties.size()];
            this.objects = new Alone[phrases.size()][properties.size()];
            this.matches = new int[properties.size()][];
        }

        /** The clues for property number {@code p} of a pair with these features. */
        int[] of(int p, int subject, int object, int[][] features) {
            Alone asSubject = subjects[subject][p];
            if (asSubject == null) {
                asSubject = subject(p, phrases.get(subject), features);
                subjects[subject][p] = asSubject;
            }
            Alone asObject = objects[object][p];
            if (asObject == null) {
                asObject = object(p, phrases.get(object), features);
                objects[object][p] = asObject;
            }
            Numbers clues = new Numbers();
            clues.addAll(asSubject.clues());
            clues.addAll(asObject.clues());
            if (isTaught(p)) {
                List<EvidenceClues.Family> found = new ArrayList<>(asSubject.families());
                found.addAll(asObject.families());
                for (int family = Scene.WORDS; family < features.length; family++) {
                    found.add(families.of(p, family, features[family], clues));
                }
                families.together(found, clues);
            }
            between(p, phrases.get(subject), phrases.get(object), clues);
            return clues.toArray();
        }

        /** The evidence of each family of features of a pair. */
        List<EvidenceClues.Family> families(int p, int[][] features) {
            List<EvidenceClues.Family> all = new ArrayList<>();
            for (int family = 0; isTaught(p) && family < features.length; family++) {
                all.add(families.of(p, family, features[family], new Numbers()));
            }
            return all;
        }

        private Alone subject(int p, Phrase subject, int[][] features) {
            Numbers clues = new Numbers();
            List<EvidenceClues.Family> found =
                    isTaught(p) ? List.of(families.of(p, Scene.SUBJECT, features[Scene.SUBJECT], clues)) : List.of();
            add("domain " + ExpectedType.judge(words.get(p).domain(), subject) + end(p), clues);
            if (memory.count(places.get(p), subject.normal(), group) > 0) {
                add("subject known as object", clues);
            }
            return new Alone(found, clues.toArray());
        }

        private Alone object(int p, Phrase object, int[][] features) {
            Numbers clues = new Numbers();
            List<EvidenceClues.Family> found = isTaught(p)
                    ? List.of(
                            families.of(p, Scene.OBJECT, features[Scene.OBJECT], clues),
                            families.of(p, Scene.CONTEXT, features[Scene.CONTEXT], clues))
                    : List.of();
            int here = memory.count(places.get(p), object.normal(), group);
            int elsewhere = memory.elsewhere(places.get(p), object.normal(), group);
            add("known object " + bucket(here) + " " + Math.min(1, elsewhere) + " " + object.kind(), clues);
            add("range " + ExpectedType.judge(words.get(p).range(), object) + end(p), clues);
            PropertyWords own = words.get(p);
            String world = WorldNames.classOf(object.normal());
            if (own.expects(world)) {
                add("world as expected" + end(p), clues);
            } else if (!world.isEmpty() || own.expects("country") || own.expects("language")) {
                add("world not as expected" + end(p), clues);
            }
            count(p, object.begin() - NEAR, object.begin(), "before", clues);
            count(p, object.end(), object.end() + NEAR, "after", clues);
            count(p, object.begin(), object.end(), "in", clues);
            int governor = passage.head(object.head());
            for (int step = 0; step < 2 && governor >= 0; step++) {
                int match = matches(p)[governor];
                if (match != PropertyWords.NONE) {
                    add((match >= 0 ? "words" : "kin") + " govern " + step + size(p), clues);
                }
                governor = passage.head(governor);
            }
            return new Alone(found, clues.toArray());
        }

        private void between(int p, Phrase subject, Phrase object, Numbers clues) {
            if (passage.sentence(subject.begin()) == passage.sentence(object.begin())) {
                int from = Math.min(subject.end(), object.end());
                int to = Math.max(subject.begin(), object.begin());
                count(p, from, Math.min(to, from + FAR), "between", clues);
            }
        }

        private void count(int p, int from, int to, String where, Numbers clues) {
            int[] row = matches(p);
            BitSet seen = new BitSet();
            boolean said = false;
            for (int i = Math.max(0, from); i < Math.min(row.length, to); i++) {
                int match = row[i];
                said |= match >= 0;
                if (match != PropertyWords.NONE) {
                    seen.set(match >= 0 ? match : -2 - match);
                }
            }
            if (!seen.isEmpty()) {
                String share = seen.cardinality() == words.get(p).size() ? "all " : "";
                add(share + (said ? "words " : "kin ") + where + size(p), clues);
            }
        }

        private int[] matches(int p) {
            if (matches[p] == null) {
                matches[p] = words.get(p).matches(passage);
            }
            return matches[p];
        }
    }

    private boolean isTaught(int p) {
        return evidence.rights()[p] > 0;
    }

    private String end(int p) {
        return isTaught(p) ? "" : " untaught";
    }

    private String size(int p) {
        return (words.get(p).size() == 1 ? " one" : " more") + end(p);
    }

    private static String bucket(int count) {
        return count <= 1 ? String.valueOf(count) : count <= 3 ? "few" : "many";
    }

    /** Whether any of the property's words, or their kin, stand in the passage. */
    boolean speaks(int p, Passage passage) {
        PropertyWords own = words.get(p);
        for (int i = 0; i < passage.size(); i++) {
            if (own.match(passage.lemma(i)) != PropertyWords.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a property without examples may join the two. */
    boolean allows(int p, Phrase subject, Phrase object) {
        String range = words.get(p).range();
        Phrase.Kind kind = object.kind();
        boolean fits = switch (range) {
            case "DATE" -> kind == Phrase.Kind.DATE;
            case "NUMBER" -> kind == Phrase.Kind.NUMBER;
            case "PERSON", "LOCATION", "ORGANIZATION" -> kind == Phrase.Kind.NAME;
            default -> kind == Phrase.Kind.NAME || kind == Phrase.Kind.NOUN || kind == Phrase.Kind.CODE;
        };
        return fits
                && subject.kind() == Phrase.Kind.NAME
                && !ExpectedType.contradicts(words.get(p).domain(), subject)
                && !ExpectedType.contradicts(range, object);
    }
}
