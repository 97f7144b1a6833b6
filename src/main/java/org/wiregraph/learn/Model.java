package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What was learned of all properties: reads a passage. */
final class Model {
    static final double LEAST = 0.004;

    /** What a rule written by hand counts; the rest lets the better of two ways to mark a name win. */
    private static final double HAND = 0.98;

    /** So many readings of each property are kept however little speaks for them: others may be worse still. */
    private static final int ANYWAY = 3;

    /** Fewer examples do not show all kinds of words that a property joins. */
    private static final int FEW = 5;

    private final Parts parts;
    private final Clues clues;
    private final PhraseFinder finder;
    private final JointScorer joint;
    private final Chooser chooser;
    private final Adaptation adaptation;
    private final HandRules rules;
    private final Map<String, PropertyWords> words;

    /** @param adaptation what the domain adds to the trees of all domains */
    Model(Parts parts, Map<String, PropertyWords> words, HandRules rules, Adaptation adaptation) {
        this.adaptation = adaptation;
        this.rules = rules;
        this.words = words;
        this.parts = parts;
        this.clues = new Clues(parts.properties(), parts.memory(), words, parts.evidence(), parts.clues());
        this.finder = new PhraseFinder(parts.known());
        this.joint = JointScorer.of(parts.relations());
        this.chooser = new Chooser(parts.relations());
    }

    Parts parts() {
        return parts;
    }

    /**
     * Two phrases that a property may join.
     *
     * @param own what the property's own weights say, in logarithm of odds
     * @param shared what the weights say that all properties share
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Draft(
            int property,
            int subject,
            int object,
            double confidence,
            double own,
            double shared,
            boolean byHand,
            int[][] features) {}

    /** The readings of a passage that are {@code wanted}, each with its place and the words that spoke for it. */
    List<Finding> findings(Passage passage, Predicate<Reading> wanted) {
        List<Finding> findings = new ArrayList<>();
        Scene scene = new Scene(passage, finder.find(passage), parts.index());
        for (Reading reading : read(scene)) {
            if (wanted.test(reading)) {
                Phrase subject = scene.phrase(reading.subject());
                Phrase object = scene.phrase(reading.object());
                findings.add(new Finding(
                        reading.triple(),
                        reading.confidence(),
                        passage.span(subject.begin(), subject.end()),
                        passage.span(object.begin(), object.end()),
                        rule(reading, scene),
                        joint.reasons(reading, adaptation)));
            }
        }
        return findings;
    }

    /** The property with what a rule written by hand says, else with the feature of the words or the path that moves the odds most. */
    private String rule(Reading reading, Scene scene) {
        int property = reading.property();
        String name = parts.properties().get(property) + "/";
        if (reading.byHand()) {
            return name
                    + Patterns.form(scene.passage(), scene.phrase(reading.subject()), scene.phrase(reading.object()));
        }
        int[][] features = scene.features(reading.subject(), reading.object());
        double best = 0;
        String rule = "label";
        for (int family : List.of(Scene.WORDS, Scene.PATH, Scene.CONTEXT)) {
            double[] weights = parts.evidence().weights(property, features[family]);
            for (int i = 0; i < weights.length; i++) {
                if (weights[i] > best) {
                    best = weights[i];
                    rule = parts.index().name(features[family][i]);
                }
            }
        }
        return name + rule.strip();
    }

    /** What the trees of all domains make of an item that the model has not seen. */
    Unseen unseen(Item item, int fold) {
        Scene scene = new Scene(item.passage(), finder.find(item.passage()), parts.index());
        return new Unseen(
                item, fold, joint.score(candidates(scene), scene.phrases()), scene.phrases(), parts.relations());
    }

    /** All readings with at least a little confidence that go together, each with its own confidence. */
    private List<Reading> read(Scene scene) {
        List<Reading> scored = joint.score(candidates(scene), scene.phrases());
        return chooser.choose(adaptation.adapt(scored), scene.phrases());
    }

    /** All readings with at least a little confidence, and for each property the best few in any case. */
    List<Reading> candidates(Passage passage) {
        return candidates(new Scene(passage, finder.find(passage), parts.index()));
    }

    private List<Reading> candidates(Scene scene) {
        Passage passage = scene.passage();
        List<Phrase> phrases = scene.phrases();
        BitSet spoken = spoken(passage);
        Clues.Of found = clues.of(passage, phrases, "");
        List<List<Draft>> drafts = new ArrayList<>();
        parts.properties().forEach(property -> drafts.add(new ArrayList<>()));
        for (int s = 0; s < phrases.size(); s++) {
            for (int o = 0; o < phrases.size(); o++) {
                if (s != o && !phrases.get(s).overlaps(phrases.get(o))) {
                    draft(scene, s, o, spoken, found, drafts);
                }
            }
        }
        Signs signs = new Signs(passage, phrases, parts, words);
        Writing.Ways ways = parts.writing().ways(phrases);
        List<Reading> readings = new ArrayList<>();
        for (List<Draft> own : drafts) {
            own.sort(Comparator.comparingDouble(draft -> -draft.confidence()));
            for (int i = 0; i < own.size(); i++) {
                if (i < ANYWAY || own.get(i).confidence() >= LEAST) {
                    read(own.get(i), found, signs, ways, readings);
                }
            }
        }
        return readings;
    }

    List<Phrase> phrases(Passage passage) {
        return finder.find(passage);
    }

    private void draft(Scene scene, int s, int o, BitSet spoken, Clues.Of found, List<List<Draft>> drafts) {
        Phrase subject = scene.phrase(s);
        Phrase object = scene.phrase(o);
        int[][] features = new int[0][];
        List<String> properties = parts.properties();
        for (int p = 0; p < properties.size(); p++) {
            if (spoken.get(p) && joins(p, subject, object)) {
                if (features.length == 0) {
                    features = scene.features(s, o);
                }
                double own = parts.weights().own(p, features);
                double shared = parts.weights().shared(features, found.of(p, s, o, features));
                double learned = 1 / (1 + Math.exp(-own - shared));
                OptionalDouble byHand = rules.confidence(properties.get(p), scene.passage(), subject, object);
                double confidence = byHand.isPresent() ? byHand.getAsDouble() * (HAND + (1 - HAND) * learned) : learned;
                drafts.get(p).add(new Draft(p, s, o, confidence, own, shared, byHand.isPresent(), features));
            }
        }
    }

    private void read(Draft draft, Clues.Of found, Signs signs, Writing.Ways ways, List<Reading> readings) {
        int p = draft.property();
        String property = parts.properties().get(p);
        List<EvidenceClues.Family> families = found.families(p, draft.features());
        for (Writing.Written first : ways.of(property, Writing.Role.SUBJECT, draft.subject())) {
            for (Writing.Written second : ways.of(property, Writing.Role.OBJECT, draft.object())) {
                readings.add(new Reading(
                        p,
                        draft.subject(),
                        draft.object(),
                        draft.confidence(),
                        new Triple(first.text(), property, second.text()),
                        draft.byHand(),
                        signs.of(draft, families, first.trust(), second.trust())));
            }
        }
    }

    private boolean joins(int p, Phrase subject, Phrase object) {
        Relation relation = parts.relations().get(parts.properties().get(p));
        return (relation != null && relation.joins(subject, object))
                || ((relation == null || relation.examples() < FEW) && clues.allows(p, subject, object));
    }

    /** The properties that a passage may state: those with examples, and those whose words it has. */
    private BitSet spoken(Passage passage) {
        BitSet spoken = new BitSet();
        for (int p = 0; p < parts.properties().size(); p++) {
            Relation relation = parts.relations().get(parts.properties().get(p));
            spoken.set(p, (relation != null && relation.examples() > 0) || clues.speaks(p, passage));
        }
        return spoken;
    }
}
