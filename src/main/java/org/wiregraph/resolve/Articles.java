package org.wiregraph.resolve;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.wiregraph.extract.Gist;

/** The articles of a resolved corpus, each made when it is asked for, so that only what is being written takes memory. */
final class Articles extends AbstractList<Article> implements RandomAccess {
    /**
     * What one is made of.
     *
     * @param iri its IRI
     * @param at position of its gist
     * @param own IRIs of its entities by local id, "" for what is no entity
     * @param about for each thing told the IRI of the event or quantity that it is about
     * @param original the article that it copies
     */
    record Part(
            String iri, int at, List<String> own, List<Optional<String>> about, Optional<Article.Original> original) {}

    private final List<Gist> gists;
    private final List<Part> parts;
    private final TellSteps steps;

    Articles(List<Gist> gists, List<Part> parts, TellSteps steps) {
        this.gists = gists;
        this.parts = parts.stream().sorted(Comparator.comparing(Part::iri)).toList();
        this.steps = steps;
    }

    @Override
    public Article get(int index) {
        Part part = parts.get(index);
        return steps.article(gists.get(part.at()), part);
    }

    @Override
    public int size() {
        return parts.size();
    }
}
