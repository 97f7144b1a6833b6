package org.wiregraph.learn;

import java.util.ArrayList;
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

    /** @param folds for each item the fold in which it is read, -1 for those only learned from */
    private UnseenReadings(Lesson lesson, int[] folds) {
        this.lesson = lesson;
        this.folds = folds;
        lesson.items().forEach(item -> readings.add(List.of()));
    }

    /**
     * What models of the other folds read.
     *
     * @param prior the shared weights to begin with
     */
    static UnseenReadings taught(Lesson lesson, Map<String, Float> prior) {
        List<Item> items = lesson.items();
        String largest = CrossValidation.largest(items);
        List<Item> others =
                items.stream().filter(item -> !item.group().equals(largest)).toList();
        int[] of = CrossValidation.folds(others, FOLDS);
        int[] folds = new int[items.size()];
        for (int i = 0, next = 0; i < folds.length; i++) {
            folds[i] = items.get(i).group().equals(largest) ? -1 : of[next++];
        }
        UnseenReadings unseen = new UnseenReadings(lesson, folds);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Item> seen = new ArrayList<>();
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] != fold) {
                    seen.add(items.get(i));
                }
            }
            unseen.read(fold, seen, prior);
        }
        return unseen;
    }

    /** What a model reads that was taught nothing. */
    static UnseenReadings untaught(Lesson lesson, Map<String, Float> prior) {
        UnseenReadings unseen = new UnseenReadings(lesson, CrossValidation.folds(lesson.items(), FOLDS));
        for (int fold = 0; fold < FOLDS; fold++) {
            unseen.read(fold, List.of(), prior);
        }
        return unseen;
    }

    private void read(int fold, List<Item> seen, Map<String, Float> prior) {
        Map<String, PropertyWords> words = PropertyWords.of(lesson.ontology());
        Parts parts = new Trainer(words, Settings.with(prior)).train(seen);
        Model model = new Model(parts, words, new HandRules(lesson.ontology()), Adaptation.NONE);
        models.add(model);
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == fold) {
                readings.set(i, model.candidates(lesson.items().get(i).passage()));
            }
        }
    }

    Lesson lesson() {
        return lesson;
    }

    /** The fold in which an item of the lesson was read. */
    int fold(Item item) {
        return folds[lesson.items().indexOf(item)];
    }

    /** The scores of {@code forest}'s choice as the domain adapts it, each fold by what the others show. */
    TripleScore adapted(Forest forest) {
        List<Unseen> unseen = new ArrayList<>();
        forEach((item, found, phrases, relations) -> unseen.add(new Unseen(
                item, fold(item), new JointScorer(relations, forest).score(found, phrases), phrases, relations)));
        return CrossValidation.adapted(unseen, FOLDS).score();
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
