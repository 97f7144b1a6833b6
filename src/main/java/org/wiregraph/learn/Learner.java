package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.ontology.Ontology;

/** Learns a model for an ontology from examples, and says by cross-validation how good it is. */
public final class Learner {
    private static final int FOLDS = 3;

    /** The threshold without examples: above it about every second triple is right. */
    private static final double LABELS_ALONE = 0.4;

    /** So many properties a message names. */
    private static final int SHOWN = 8;

    private final Map<String, PropertyWords> words;
    private final HandRules rules;

    public Learner(Ontology ontology) {
        this.words = PropertyWords.of(ontology);
        this.rules = new HandRules(ontology);
        if (words.isEmpty()) {
            throw new LearnException("the ontology has no properties: nothing to learn");
        }
    }

    /** What was learned, and what to expect of it: its scores on examples about subjects that it had not seen. */
    public record Result(Learned learned, TripleScore expected, Set<String> unknown) {
        public Result {
            unknown = new TreeSet<>(unknown);
        }
    }

    /**
     * Learns from all examples whose triples have properties of the ontology.
     *
     * @param annotate gives the sentences of a text, by its id and itself; used by several threads
     */
    public Result learn(List<Example> examples, BiFunction<String, String, List<Sentence>> annotate) {
        Set<String> unknown = new TreeSet<>();
        List<Example> known = new ArrayList<>();
        for (Example example : examples) {
            example.triples().stream()
                    .map(Triple::property)
                    .filter(name -> !words.containsKey(name))
                    .forEach(unknown::add);
            known.add(new Example(
                    example.id(),
                    example.text(),
                    example.triples().stream()
                            .filter(triple -> words.containsKey(triple.property()))
                            .toList(),
                    example.properties()));
        }
        if (!known.isEmpty()
                && known.stream().allMatch(example -> example.triples().isEmpty())) {
            throw new LearnException("no example has a triple with a property of the ontology, as there are: "
                    + words.keySet().stream().limit(SHOWN).collect(Collectors.joining(", ")));
        }
        List<Item> items = known.parallelStream()
                .map(example -> new Item(
                        example,
                        new Passage(example.text(), annotate.apply(example.id(), example.text())),
                        Groups.of(example)))
                .toList();
        if (items.isEmpty()) {
            return new Result(
                    new Learned(train(items), Adaptation.NONE, Map.of("", LABELS_ALONE)), new TripleScore(), unknown);
        }
        List<Unseen> unseen = CrossValidation.of(items, words, rules, Settings.usual(), FOLDS);
        Tuning validation = CrossValidation.adapted(unseen, FOLDS);
        Learned learned = new Learned(train(items), Adaptation.of(unseen), validation.tune(item -> true));
        return new Result(learned, validation.score(), unknown);
    }

    private Parts train(List<Item> items) {
        return new Trainer(words, Settings.usual()).train(items);
    }
}
