package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be seen of one reading of a passage, in numbers that mean the same in all domains: how strongly each family of
 * features speaks for it, where the property's words stand, whether its phrases are whole, what examples had in its place.
 */
final class Signs {
    /** Names of the numbers, in the order of {@link #of}. */
    static final List<String> NAMES = names();

    private static final int NEAR = 3;
    private static final double STRONGEST = 10;

    /** In the order that the trees were fitted to. */
    private static final List<Phrase.Kind> KINDS = List.of(
            Phrase.Kind.NAME,
            Phrase.Kind.NOUN,
            Phrase.Kind.ADJECTIVE,
            Phrase.Kind.NUMBER,
            Phrase.Kind.DATE,
            Phrase.Kind.CODE,
            Phrase.Kind.PRONOUN);

    private final Passage passage;
    private final List<Phrase> phrases;
    private final Parts parts;
    private final Map<String, PropertyWords> words;
    private final Map<Integer, SaidWords> said;
    private final boolean[] whole;

    Signs(Passage passage, List<Phrase> phrases, Parts parts, Map<String, PropertyWords> words) {
        this.passage = passage;
        this.phrases = phrases;
        this.parts = parts;
        this.words = words;
        this.said = new HashMap<>();
        this.whole = new boolean[phrases.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = isWhole(phrases.get(i));
        }
    }

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(List.of("the linear model: own weights", "the linear model: shared weights"));
        for (String family : List.of(
                "the subject", "the object", "words around the object", "words between", "dependency path", "shape")) {
            names.add(family + Reason.COLON + "strongest");
            names.add(family + Reason.COLON + "mean");
        }
        for (String place : List.of(
                "between",
                "before",
                "after",
                "in",
                "in the passage",
                "governing",
                "to object",
                "to subject",
                "nearer")) {
            names.add("the label's words" + Reason.COLON + place);
        }
        names.addAll(List.of("how often the property is said", "known names: object", "known names: object elsewhere"));
        names.addAll(List.of("known names: subject as object", "known names: subject", "distance: words"));
        names.addAll(
                List.of("distance: sentences", "names between: like the subject", "names between: like the object"));
        names.addAll(
                List.of("where the subject begins", "bounds of the subject: whole", "bounds of the object: whole"));
        names.addAll(List.of("bounds of the subject: cut", "bounds of the object: cut"));
        names.addAll(List.of("bounds of the subject: article", "bounds of the object: article"));
        names.addAll(List.of("kinds of words: subject", "kinds of words: object", "domain and range: domain"));
        names.addAll(List.of("domain and range: range", "domain and range: country or language"));
        names.addAll(List.of("bounds of the object: comma", "bounds of the subject: comma"));
        names.addAll(List.of("dependency path: steps up", "dependency path: steps down", "kinds of words: both"));
        names.addAll(List.of("how the subject is written", "how the object is written"));
        names.addAll(List.of("bounds of the object: quoted", "bounds of the subject: small words"));
        names.addAll(List.of("bounds of the object: small words", "how often the subject is named"));
        return List.copyOf(names);
    }

    /**
     * The numbers of a reading, one for each of {@link #NAMES}.
     *
     * @param families the evidence of each family of features
     * @param subjectTrust how sure it is that the subject is written right
     * @param objectTrust the same of the object
     */
    double[] of(Model.Draft draft, List<EvidenceClues.Family> families, double subjectTrust, double objectTrust) {
        int p = draft.property();
        int s = draft.subject();
        int o = draft.object();
        Phrase subject = phrases.get(s);
        Phrase object = phrases.get(o);
        String property = parts.properties().get(p);
        PropertyWords label = words.getOrDefault(property, new PropertyWords(property, "", ""));
        double[] signs = new double[NAMES.size()];
        int n = 0;
        signs[n++] = capped(draft.own());
        signs[n++] = capped(draft.shared());
        for (int family = 0; family < Scene.FAMILIES.size(); family++) {
            boolean known = family < families.size();
            signs[n++] = known ? families.get(family).top() : 0;
            signs[n++] = known ? families.get(family).mean() : 0;
        }
        SaidWords places = said.computeIfAbsent(p, key -> new SaidWords(label, passage));
        int from = Math.min(subject.end(), object.end());
        int to = Math.max(subject.begin(), object.begin());
        signs[n++] = places.share(from, to);
        signs[n++] = places.share(object.begin() - NEAR, object.begin());
        signs[n++] = places.share(object.end(), object.end() + NEAR);
        signs[n++] = places.share(object.begin(), object.end());
        signs[n++] = places.share(0, passage.size());
        signs[n++] = places.governing(object.head());
        int toObject = places.nearest(object);
        signs[n++] = toObject;
        signs[n++] = places.nearest(subject);
        signs[n++] = places.nearer(object, phrases);
        signs[n++] = parts.evidence().base(p);
        Memory memory = parts.memory();
        signs[n++] = memory.count(Memory.object(property), object.normal(), "");
        signs[n++] = memory.elsewhere(Memory.object(property), object.normal(), "");
        signs[n++] = memory.count(Memory.object(property), subject.normal(), "");
        signs[n++] = memory.count(Memory.subject(property), subject.normal(), "");
        signs[n++] = Math.max(-30, Math.min(30, object.begin() - subject.begin()));
        signs[n++] = passage.sentence(object.begin()) - passage.sentence(subject.begin());
        signs[n++] = between(from, to, subject.type());
        signs[n++] = between(from, to, object.type());
        signs[n++] = Math.min(30, subject.begin());
        signs[n++] = whole[s] ? 1 : 0;
        signs[n++] = whole[o] ? 1 : 0;
        signs[n++] = cut(subject);
        signs[n++] = cut(object);
        signs[n++] = article(subject);
        signs[n++] = article(object);
        signs[n++] = KINDS.indexOf(subject.kind());
        signs[n++] = KINDS.indexOf(object.kind());
        signs[n++] = fits(label.domain(), subject);
        signs[n++] = fits(label.range(), object);
        String world = WorldNames.classOf(object.normal());
        signs[n++] = world.isEmpty() ? 0 : label.expects(world) ? 1 : -1;
        signs[n++] = object.text().contains(",") ? 1 : 0;
        signs[n++] = subject.text().contains(",") ? 1 : 0;
        int[] steps = steps(subject.head(), object.head());
        signs[n++] = steps[0];
        signs[n++] = steps[1];
        Relation relation = parts.relations().get(property);
        signs[n++] = relation == null ? -1 : relation.share(subject, object);
        signs[n++] = subjectTrust;
        signs[n++] = objectTrust;
        signs[n++] = quoted(object);
        signs[n++] = joints(subject);
        signs[n++] = joints(object);
        signs[n] = again(subject);
        return signs;
    }

    private static double capped(double score) {
        return Math.max(-STRONGEST, Math.min(STRONGEST, score));
    }

    private int between(int from, int to, String type) {
        int count = 0;
        for (Phrase phrase : phrases) {
            count += phrase.begin() >= from
                            && phrase.end() <= to
                            && phrase.type().equals(type)
                    ? 1
                    : 0;
        }
        return Math.min(5, count);
    }

    /** Whether no longer name goes on from it. */
    private boolean isWhole(Phrase phrase) {
        for (Phrase other : phrases) {
            if (other.kind() == Phrase.Kind.NAME
                    && other.begin() <= phrase.begin()
                    && other.end() >= phrase.end()
                    && !other.isAt(phrase)) {
                return false;
            }
        }
        return true;
    }

    /** 1 if a word in capitals stands just before it, 2 if one just after, 3 both; names only. */
    private int cut(Phrase phrase) {
        if (phrase.kind() != Phrase.Kind.NAME) {
            return 0;
        }
        boolean inside = phrase.begin() > 0 && passage.sentence(phrase.begin() - 1) == passage.sentence(phrase.begin());
        return (inside && passage.isCapital(phrase.begin() - 1) ? 1 : 0) + (passage.isCapital(phrase.end()) ? 2 : 0);
    }

    /** 1 if an article stands before it, 2 if it begins with one. */
    private int article(Phrase phrase) {
        Set<String> articles = Set.of("the", "a", "an");
        return articles.contains(passage.lemma(phrase.begin()))
                ? 2
                : articles.contains(passage.lemma(phrase.begin() - 1)) ? 1 : 0;
    }

    /** 1 if the phrase is of the type expected, -1 if it is of another, 0 if that is open. */
    private static int fits(String expected, Phrase phrase) {
        if (expected.isEmpty() || expected.equals(ExpectedType.OTHER)) {
            return 0;
        }
        if (expected.equals("DATE") || expected.equals("NUMBER")) {
            boolean year = phrase.type().equals("YEAR");
            return phrase.kind().name().equals(expected) || (year && expected.equals("NUMBER")) ? 1 : -1;
        }
        return expected.equals(phrase.type()) ? 1 : ExpectedType.contradicts(expected, phrase) ? -1 : 0;
    }

    /** The number of dependencies up from the first and down to the second, each at most 6; 7 if they do not meet. */
    private int[] steps(int from, int to) {
        List<Integer> up = new ArrayList<>();
        for (int i = from; i >= 0 && up.size() < 60; i = passage.head(i)) {
            up.add(i);
        }
        int down = 0;
        for (int i = to; i >= 0 && down < 60; i = passage.head(i)) {
            int at = up.indexOf(i);
            if (at >= 0) {
                return new int[] {Math.min(6, at), Math.min(6, down)};
            }
            down++;
        }
        return new int[] {7, 7};
    }

    private int quoted(Phrase phrase) {
        boolean before = passage.gapBefore(phrase.begin()).chars().anyMatch(c -> "\"“”«»„'‘’".indexOf(c) >= 0);
        boolean after = passage.gapBefore(phrase.end()).chars().anyMatch(c -> "\"“”«»„'‘’".indexOf(c) >= 0);
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    /** How many words of the phrase are in small letters. */
    private int joints(Phrase phrase) {
        int count = 0;
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            count += passage.isCapital(i) ? 0 : 1;
        }
        return count;
    }

    /** How many phrases read the same. */
    private int again(Phrase phrase) {
        int count = 0;
        for (Phrase other : phrases) {
            count += other.normal().equals(phrase.normal()) ? 1 : 0;
        }
        return Math.min(3, count);
    }
}
