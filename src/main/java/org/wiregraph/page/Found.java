package org.wiregraph.page;

import java.util.List;
import org.wiregraph.query.Search;

/** What a search for words found. */
public record Found(String words, List<Thing> entities, List<Search.Sentence> sentences) {
    public Found {
        entities = List.copyOf(entities);
        sentences = List.copyOf(sentences);
    }

    /** The best entities and sentences, so many at most. */
    public static Found in(Source source, String words, int entities, int sentences) {
        Search search = source.search();
        List<Thing> things = search.entities(words, entities).stream()
                .map(entity -> source.thing(entity.iri()))
                .toList();
        return new Found(words, things, search.sentences(words, sentences));
    }
}
