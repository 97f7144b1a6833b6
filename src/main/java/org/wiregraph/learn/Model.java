package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was learned of all properties: reads a passage. */
final class Model {
    static final double LEAST = 0.01;

    /** What a rule written by hand counts; the rest lets the better of two ways to mark a name win. */
    private static final double HAND = 0.98;

    private final Parts parts;
    private final Clues clues;
    private final PhraseFinder finder;
    private final JointScorer joint;
    private final Chooser chooser;
    private final HandRules rules;

    Model(Parts parts, Map<String, PropertyWords> words, HandRules rules) {
        this.rules = rules;
        this.parts = parts;
        this.clues = new Clues(parts.properties(), parts.memory(), words, parts.evidence(), parts.clues());
        this.finder = new PhraseFinder(parts.known());
        this.joint = new JointScorer(parts.relations());
        this.chooser = new Chooser(parts.relations());
    }

    Parts parts() {
        return parts;
    }

    /** The triple of a reading with its place and the words that spoke for it. */
    Finding finding(Passage passage, Reading reading) {
        List<Phrase> phrases = finder.find(passage);
        Phrase subject = phrases.get(reading.subject());
        Phrase object = phrases.get(reading.object());
        Scene scene = new Scene(passage, phrases, parts.index());
        return new Finding(
                reading.triple(),
                reading.confidence(),
                passage.span(subject.begin(), subject.end()),
                passage.span(object.begin(), object.end()),
                rule(reading.property(), scene.features(reading.subject(), reading.object())));
    }

    /** The feature of the words or the path that moves the odds most. */
    private String rule(int property, int[][] features) {
        double best = 0;
        String rule = "label";
        for (int family : List.of(Scene.WORDS, Scene.PATH, Scene.CONTEXT)) {
            for (int f : features[family]) {
                double weight = parts.evidence().weight(property, f);
                if (weight > best) {
                    best = weight;
                    rule = parts.index().name(f);
                }
            }
        }
        return parts.properties().get(property) + "/" + rule.strip();
    }

    /** All readings with at least a little confidence that go together, each with its own confidence. */
    List<Reading> read(Passage passage) {
        List<Phrase> phrases = finder.find(passage);
        return chooser.choose(joint.score(candidates(passage), phrases), phrases);
    }

    /** All readings with at least a little confidence. */
    List<Reading> candidates(Passage passage) {
        Scene scene = new Scene(passage, finder.find(passage), parts.index());
        List<Phrase> phrases = scene.phrases();
        List<Reading> readings = new ArrayList<>();
        BitSet spoken = spoken(passage);
        Clues.Of found = clues.of(passage, phrases, "");
        for (int s = 0; s < phrases.size(); s++) {
            for (int o = 0; o < phrases.size(); o++) {
                if (s != o) {
                    pair(scene, s, o, spoken, found, readings);
                }
            }
        }
        return readings;
    }

    List<Phrase> phrases(Passage passage) {
        return finder.find(passage);
    }

    private void pair(Scene scene, int s, int o, BitSet spoken, Clues.Of found, List<Reading> readings) {
        Phrase subject = scene.phrase(s);
        Phrase object = scene.phrase(o);
        if (subject.overlaps(object)) {
            return;
        }
        int[][] features = new int[0][];
        List<String> properties = parts.properties();
        for (int p = 0; p < properties.size(); p++) {
            if (spoken.get(p) && joins(p, subject, object)) {
                if (features.length == 0) {
                    features = scene.features(s, o);
                }
                int[] own = found.of(p, s, o, features);
                double score = parts.weights().score(p, features, own);
                double learned = 1 / (1 + Math.exp(-score));
                OptionalDouble byHand = rules.confidence(properties.get(p), scene.passage(), subject, object);
                double confidence = byHand.isPresent() ? byHand.getAsDouble() * (HAND + (1 - HAND) * learned) : learned;
                if (confidence >= LEAST) {
                    Triple triple = triple(properties.get(p), subject, object);
                    readings.add(new Reading(p, s, o, confidence, triple, byHand.isPresent()));
                }
            }
        }
    }

    private boolean joins(int p, Phrase subject, Phrase object) {
        Relation relation = parts.relations().get(parts.properties().get(p));
        return relation == null || relation.examples() == 0
                ? clues.allows(p, subject, object)
                : relation.joins(subject, object);
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

    private Triple triple(String property, Phrase subject, Phrase object) {
        return new Triple(
                parts.writing().write(property, Writing.Role.SUBJECT, subject.text()),
                property,
                parts.writing().write(property, Writing.Role.OBJECT, object.text()));
    }
}
