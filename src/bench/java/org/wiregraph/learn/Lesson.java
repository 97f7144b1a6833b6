package org.wiregraph.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/** Annotated examples of one ontology, to which shared weights are fitted. */
record Lesson(Ontology ontology, List<Item> items) {
    /**
     * Some of the examples of a folder with {@code ontology.ttl} and {@code train.jsonl}.
     *
     * @param most how many at most
     * @param seed which ones
     * @param annotate gives the sentences of a text, by its id and itself
     */
    static Lesson of(Path folder, int most, long seed, BiFunction<String, String, List<Sentence>> annotate) {
        List<Example> examples = new ArrayList<>(ExampleFile.read(folder.resolve("train.jsonl")));
        Collections.shuffle(examples, new Random(seed));
        List<Item> items = examples.stream()
                .limit(most)
                .map(example -> new Item(
                        example,
                        new Passage(example.text(), annotate.apply(example.id(), example.text())),
                        Groups.of(example)))
                .toList();
        return new Lesson(new OntologyReader().read(folder.resolve("ontology.ttl"), "http://example.org/"), items);
    }

    static BiFunction<String, String, List<Sentence>> annotator() {
        Annotator annotator = Annotator.load();
        Metadata none = new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        Map<String, List<Sentence>> known = new ConcurrentHashMap<>();
        return (id, text) ->
                known.computeIfAbsent(id + "\t" + text, key -> annotator.annotate(Document.of(id, text, none)));
    }
}
