package org.wiregraph.page;

import java.util.List;
import org.wiregraph.query.Search;

/** What a search for words found. */
public record Found(String words, List<Thing> entities, List<Sentence> sentences) {
    /**
     * A sentence found, with its article.
     *
     * @param date day, month or year of the article, "" if it has none
     */
    public record Sentence(String iri, String quote, String date, String title) {}

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
        List<Sentence> said = search.sentences(words, sentences).stream()
                .map(one -> new Sentence(one.iri(), one.quote(), one.date(), source.title(one.document())))
                .toList();
        return new Found(words, things, said);
    }
}
