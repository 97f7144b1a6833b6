package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What models read in the examples of a lesson about whose subjects they had learned nothing. The largest group of examples
 * is always learned from and never read: without it too little would be left to learn from.
 */
final class UnseenReadings {
    private static final int FOLDS = 4;

    private final Lesson lesson;
    private final int[] folds;
    private final List<Model> models = new ArrayList<>();
    private final List<List<Reading>> readings = new ArrayList<>();

    /** Takes one example with its readings. */
    interface Taker {
        void take(Item item, List<Reading> readings, List<Phrase> phrases, Map<String, Relation> relations);
    }

    /** @param prior the shared weights to begin with */
    UnseenReadings(Lesson lesson, Map<String, Float> prior) {
        this.lesson = lesson;
        Map<String, PropertyWords> words = PropertyWords.of(lesson.ontology());
        List<Item> items = lesson.items();
        String largest = CrossValidation.largest(items);
        List<Item> others =
                items.stream().filter(item -> !item.group().equals(largest)).toList();
        int[] of = CrossValidation.folds(others, FOLDS);
        folds = new int[items.size()];
        Arrays.fill(folds, -1);
        for (int i = 0, next = 0; i < folds.length; i++) {
            folds[i] = items.get(i).group().equals(largest) ? -1 : of[next++];
            readings.add(List.of());
        }
        Settings settings = Settings.with(prior);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Item> seen = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    seen.add(items.get(i));
                }
            }
            Model model = new Model(new Trainer(words, settings).train(seen), words, new HandRules(lesson.ontology()));
            models.add(model);
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    readings.set(i, model.candidates(items.get(i).passage()));
                }
            }
        }
    }

    Lesson lesson() {
        return lesson;
    }

    void forEach(Taker taker) {
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] >= 0) {
                Model model = models.get(folds[i]);
                Item item = lesson.items().get(i);
                taker.take(
                        item,
                        readings.get(i),
                        model.phrases(item.passage()),
                        model.parts().relations());
            }
        }
    }

    /** The scores of {@code forest}'s choice, each fold at the threshold that is best for the others. */
    TripleScore score(Forest forest) {
        List<Item> items = new ArrayList<>();
        List<List<Reading>> chosen = new ArrayList<>();
        List<Integer> fold = new ArrayList<>();
        forEach((item, found, phrases, relations) -> {
            items.add(item);
            fold.add(folds[lesson.items().indexOf(item)]);
            chosen.add(
                    new Chooser(relations).choose(new JointScorer(relations, forest).score(found, phrases), phrases));
        });
        return new Tuning(items, chosen, fold.stream().mapToInt(i -> i).toArray(), FOLDS).score();
    }
}
