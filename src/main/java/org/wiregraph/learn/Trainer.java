package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains a model on items: aligns their triples with phrases, notes what they join and how they are written, weighs words. */
final class Trainer {
    private static final int LEAST_COUNT = 2;

    /** Of the pairs that have nothing to do with a triple, one in so many is looked at. */
    private static final int FAR = 4;

    private static final String SHAPE = "shape ";

    private final List<String> properties;
    private final Map<String, PropertyWords> words;
    private final Settings settings;
    private final Notes notes = new Notes();
    private final Patterns patterns = new Patterns();
    private FeatureIndex index = new FeatureIndex();
    private final FeatureIndex clueIndex = new FeatureIndex();

    Trainer(Map<String, PropertyWords> words, Settings settings) {
        this.properties = List.copyOf(words.keySet());
        this.words = words;
        this.settings = settings;
    }

    Parts train(List<Item> items) {
        List<List<Instance>> instances = new ArrayList<>();
        Evidence evidence = prepare(align(items), instances);
        clueIndex.freeze();
        return new Parts(
                properties,
                notes.relations(),
                notes.writing(),
                notes.memory(),
                evidence,
                index,
                clueIndex,
                fit(instances),
                notes.known(),
                patterns);
    }

    /** Adds the pairs of all items with their features and clues to {@code instances}; the evidence they give. */
    Evidence prepare(List<Aligned> aligned, List<List<Instance>> instances) {
        aligned.forEach(one -> instances.add(instances(one)));
        prune(instances, aligned);
        Evidence evidence = new Evidence(properties.size(), index.size());
        weigh(aligned, instances, evidence);
        return evidence;
    }

    /** Replaces the clues by those of a model without examples. */
    void forget(List<Aligned> aligned, List<List<Instance>> instances) {
        Clues clues =
                new Clues(properties, new Memory(), words, new Evidence(properties.size(), index.size()), clueIndex);
        for (int i = 0; i < instances.size(); i++) {
            clue(clues, aligned.get(i), instances.get(i));
        }
    }

    FeatureIndex index() {
        return index;
    }

    FeatureIndex clueIndex() {
        return clueIndex;
    }

    List<Aligned> align(List<Item> items) {
        items.forEach(item -> notes.name(item.example()));
        PhraseFinder finder = new PhraseFinder(notes.known());
        List<Aligned> aligned = items.parallelStream()
                .map(item -> new Aligned(item, finder.find(item.passage())))
                .toList();
        aligned.forEach(notes::note);
        return aligned;
    }

    /** Gives each pair its clues, from the evidence of other groups alone. */
    private void weigh(List<Aligned> aligned, List<List<Instance>> instances, Evidence evidence) {
        settings.prior().keySet().stream()
                .filter(name -> !name.startsWith(SHAPE))
                .forEach(clueIndex::number);
        Clues clues = new Clues(properties, notes.memory(), words, evidence, clueIndex);
        instances.forEach(item -> count(evidence, item, 1));
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < aligned.size(); i++) {
            groups.computeIfAbsent(aligned.get(i).item().group(), key -> new ArrayList<>())
                    .add(i);
        }
        groups.values().forEach(members -> {
            members.forEach(i -> count(evidence, instances.get(i), -1));
            members.forEach(i -> clue(clues, aligned.get(i), instances.get(i)));
            members.forEach(i -> count(evidence, instances.get(i), 1));
        });
    }

    private static void count(Evidence evidence, List<Instance> item, int weight) {
        for (Instance instance : item) {
            for (int i = 0; i < instance.properties().length; i++) {
                if (instance.labels()[i] >= 0) {
                    evidence.add(
                            instance.properties()[i],
                            instance.features(),
                            instance.labels()[i] > 0,
                            weight * instance.weight());
                }
            }
        }
    }

    private static void clue(Clues clues, Aligned one, List<Instance> item) {
        Clues.Of found =
                clues.of(one.item().passage(), one.phrases(), one.item().group());
        for (Instance instance : item) {
            for (int i = 0; i < instance.properties().length; i++) {
                instance.clues()[i] =
                        found.of(instance.properties()[i], instance.subject(), instance.object(), instance.features());
            }
        }
    }

    private List<Instance> instances(Aligned one) {
        List<Instance> instances = new ArrayList<>();
        Scene scene = new Scene(one.item().passage(), one.phrases(), index);
        List<Phrase> phrases = scene.phrases();
        for (int s = 0; s < phrases.size(); s++) {
            for (int o = 0; o < phrases.size(); o++) {
                Phrase subject = phrases.get(s);
                Phrase object = phrases.get(o);
                boolean near = one.concerns(s) || one.concerns(o);
                if (s == o || subject.overlaps(object) || (!near && (s * 31 + o) % FAR != 0)) {
                    continue;
                }
                String form = Patterns.form(one.item().passage(), subject, object);
                int[] possible = new int[properties.size()];
                byte[] labels = new byte[properties.size()];
                int size = 0;
                for (int p = 0; p < properties.size(); p++) {
                    String property = properties.get(p);
                    Relation relation = notes.relations().get(property);
                    if (relation != null
                            && relation.joins(subject, object)
                            && one.item().example().judges(property)) {
                        possible[size] = p;
                        labels[size] = one.label(property, s, o);
                        boolean counts = labels[size] > 0 || (labels[size] == 0 && !one.isNearly(property, s, o));
                        if (!form.isEmpty() && counts) {
                            patterns.note(property, form, labels[size] > 0);
                        }
                        size++;
                    }
                }
                if (size > 0) {
                    instances.add(new Instance(
                            s,
                            o,
                            scene.features(s, o),
                            Arrays.copyOf(possible, size),
                            Arrays.copyOf(labels, size),
                            near ? 1 : FAR));
                }
            }
        }
        return instances;
    }

    /** Forgets the features that were seen in one group alone. */
    private void prune(List<List<Instance>> items, List<Aligned> aligned) {
        int[] counts = new int[index.size()];
        String[] last = new String[index.size()];
        for (int i = 0; i < items.size(); i++) {
            String group = aligned.get(i).item().group();
            for (Instance instance : items.get(i)) {
                for (int[] part : instance.features()) {
                    for (int f : part) {
                        if (!group.equals(last[f])) {
                            counts[f]++;
                            last[f] = group;
                        }
                    }
                }
            }
        }
        List<String> kept = new ArrayList<>();
        int[] renumbered = new int[counts.length];
        for (int f = 0; f < counts.length; f++) {
            renumbered[f] = counts[f] >= LEAST_COUNT ? kept.size() : -1;
            if (counts[f] >= LEAST_COUNT) {
                kept.add(index.name(f));
            }
        }
        for (List<Instance> item : items) {
            Map<int[], int[]> shared = new IdentityHashMap<>();
            item.forEach(instance -> instance.renumber(renumber(instance.features(), renumbered, shared)));
        }
        settings.prior().keySet().stream()
                .filter(name -> name.startsWith(SHAPE))
                .map(name -> name.substring(SHAPE.length()))
                .forEach(kept::add);
        index = FeatureIndex.of(kept);
    }

    private Weights fit(List<List<Instance>> items) {
        Weights weights = new Weights(properties.size(), index.size(), clueIndex.size());
        settings.prior().forEach((name, weight) -> {
            if (name.startsWith(SHAPE)) {
                int f = index.number(name.substring(SHAPE.length()));
                if (f >= 0) {
                    weights.shape()[f] = weight;
                }
            } else {
                weights.clue()[clueIndex.number(name)] = weight;
            }
        });
        Random random = new Random(1);
        List<Instance> all = new ArrayList<>();
        items.forEach(all::addAll);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(all, random);
            for (Instance instance : all) {
                learn(weights, instance);
            }
        }
        return weights;
    }

    private void learn(Weights weights, Instance instance) {
        for (int i = 0; i < instance.properties().length; i++) {
            byte label = instance.labels()[i];
            if (instance.rest()[i] > 0) {
                instance.rest()[i]--;
            } else if (label >= 0) {
                double score = weights.score(instance.properties()[i], instance.features(), instance.clues()[i]);
                double gradient = instance.weight() * (1 / (1 + Math.exp(-score)) - label);
                if (Math.abs(gradient) > 0.01) {
                    weights.learn(
                            instance.properties()[i], instance.features(), instance.clues()[i], gradient, settings);
                }
                if (Math.abs(gradient) < 0.02) {
                    instance.rest()[i] = 3;
                }
            }
        }
    }

    /** @param shared what became of the parts that several pairs share */
    private static int[][] renumber(int[][] parts, int[] renumbered, Map<int[], int[]> shared) {
        int[][] result = new int[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            result[i] = shared.computeIfAbsent(parts[i], part -> renumber(part, renumbered));
        }
        return result;
    }

    private static int[] renumber(int[] part, int[] renumbered) {
        int[] kept = new int[part.length];
        int size = 0;
        for (int f : part) {
            if (renumbered[f] >= 0) {
                kept[size++] = renumbered[f];
            }
        }
        return Arrays.copyOf(kept, size);
    }
}
