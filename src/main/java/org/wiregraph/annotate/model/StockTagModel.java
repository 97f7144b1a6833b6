package org.wiregraph.annotate.model;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a {@link TagModel} out of one of CoreNLP's files. */
final class StockTagModel {
    private final MaxentTagger stock;
    private final List<String> tags = new ArrayList<>();

    private StockTagModel(MaxentTagger stock) {
        this.stock = stock;
        for (Object tag : Inside.of(Inside.of(stock, "tags", Object.class), "index", Index.class)
                .objectsList()) {
            tags.add((String) tag);
        }
    }

    static TagModel read(String resource, Clusters clusters) {
        return open(resource).model(clusters);
    }

    /** The classes of words of that tagger, which CoreNLP's name recognisers have, too. */
    static Clusters clusters(String resource) {
        return open(resource).clusters();
    }

    private static StockTagModel open(String resource) {
        StockTagModel model = new StockTagModel(new MaxentTagger(resource));
        List<String> templates = new ArrayList<>(model.extractors("extractors"));
        templates.addAll(model.extractors("extractorsRare"));
        if (!templates.equals(TagTemplate.stock()) || Inside.of(model.stock, "defaultScore", Double.class) > 0) {
            throw new IllegalStateException("not the tagger that this was written for: " + templates);
        }
        return model;
    }

    private List<String> extractors(String field) {
        List<String> names = new ArrayList<>();
        for (Object one : extractorsOf(field)) {
            names.add(one.toString());
        }
        return names;
    }

    private Object[] extractorsOf(String field) {
        return Inside.of(Inside.of(stock, field, Object.class), "v", Object[].class);
    }

    private TagModel model(Clusters clusters) {
        double[] lambda = Inside.of(Inside.of(stock, "prob", Object.class), "lambda", double[].class);
        List<?> associations = Inside.of(stock, "fAssociations", List.class);
        List<Long> hashes = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        byte[] numbers = new byte[lambda.length];
        double[] weights = new double[lambda.length];
        int at = 0;
        for (int template = 0; template < associations.size(); template++) {
            SortedMap<String, int[]> values = new TreeMap<>();
            ((Map<?, ?>) associations.get(template)).forEach((value, row) -> values.put((String) value, (int[]) row));
            for (Map.Entry<String, int[]> value : values.entrySet()) {
                hashes.add(TagModel.hash(template, value.getKey()));
                starts.add(at);
                for (int tag = 0; tag < tags.size(); tag++) {
                    int number = value.getValue()[tag];
                    if (number >= 0) {
                        numbers[at] = (byte) tag;
                        weights[at++] = lambda[number];
                    }
                }
            }
        }
        starts.add(at);
        return new TagModel(
                tags,
                new StockDictionary(stock, tags).dictionary(),
                clusters,
                hashes.stream().mapToLong(Long::longValue).toArray(),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                numbers,
                weights);
    }

    private Clusters clusters() {
        Object lexicon = Inside.of(
                extractorsOf("extractorsRare")[TagTemplate.CLUSTER - TagTemplate.SHAPE], "lexicon", Object.class);
        SortedMap<String, String> words = new TreeMap<>();
        Map<?, ?> clusters = Inside.of(lexicon, "lexicon", Map.class);
        clusters.forEach((word, cluster) -> words.put((String) word, (String) cluster));
        return Clusters.of(words);
    }
}
