package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wiregraph.text.Digest;

/** Reads every example with a model that saw none about the same subject. */
final class CrossValidation {
    private CrossValidation() {}

    /** What models of the other folds read in each item's fold of {@code number}. One after another: a model takes much memory. */
    static List<Unseen> of(
            List<Item> items, Map<String, PropertyWords> words, HandRules rules, Settings settings, int number) {
        int[] folds = folds(items, number);
        return IntStream.range(0, number)
                .boxed()
                .flatMap(fold -> {
                    List<Item> seen = new ArrayList<>();
                    List<Item> unseen = new ArrayList<>();
                    for (int i = 0; i < folds.length; i++) {
                        (folds[i] == fold ? unseen : seen).add(items.get(i));
                    }
                    Model model = new Model(new Trainer(words, settings).train(seen), words, rules, Adaptation.NONE);
                    return unseen.parallelStream().map(item -> model.unseen(item, fold)).toList().stream();
                })
                .toList();
    }

    /** Each fold as the domain would weigh it that knows the other folds. */
    static Tuning adapted(List<Unseen> unseen, int number) {
        List<Adaptation> adaptations = IntStream.range(0, number)
                .parallel()
                .mapToObj(fold -> Adaptation.of(
                        unseen.stream().filter(one -> one.fold() != fold).toList()))
                .toList();
        return new Tuning(
                unseen.stream().map(Unseen::item).toList(),
                unseen.stream()
                        .map(one -> one.chosen(adaptations.get(one.fold())))
                        .toList(),
                unseen.stream().mapToInt(Unseen::fold).toArray(),
                number);
    }

    /** Groups into folds of like size, the largest group first. */
    static int[] folds(List<Item> items, int number) {
        Map<String, Integer> sizes = sizes(items);
        List<String> order = order(sizes);
        int[] full = new int[number];
        Map<String, Integer> foldOf = new TreeMap<>();
        for (String group : order) {
            int least = 0;
            for (int f = 1; f < number; f++) {
                least = full[f] < full[least] ? f : least;
            }
            full[least] += sizes.getOrDefault(group, 0);
            foldOf.put(group, least);
        }
        return items.stream()
                .mapToInt(item -> foldOf.getOrDefault(item.group(), 0))
                .toArray();
    }

    /** The group with most items, empty if there are none. */
    static String largest(List<Item> items) {
        return order(sizes(items)).stream().findFirst().orElse("");
    }

    private static Map<String, Integer> sizes(List<Item> items) {
        Map<String, Integer> sizes = new TreeMap<>();
        items.forEach(item -> sizes.merge(item.group(), 1, Integer::sum));
        return sizes;
    }

    private static List<String> order(Map<String, Integer> sizes) {
        List<String> order = new ArrayList<>(sizes.keySet());
        order.sort(Comparator.comparingInt((String group) -> -sizes.getOrDefault(group, 0))
                .thenComparing(group -> Digest.of(group)));
        return order;
    }
}
