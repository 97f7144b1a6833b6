package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiregraph.extract.Attribution;
import org.wiregraph.extract.Candidate;
import org.wiregraph.extract.Gist;
import org.wiregraph.extract.LocalEntity;
import org.wiregraph.extract.Mention;
import org.wiregraph.text.Span;

/**
 * Reads what an article tells and makes its claims, once it is known which entities of the corpus it speaks of. For use by
 * several threads.
 */
final class Teller {
    private final Contents contents;
    private final Corrections corrections;
    private final Iris iris;

    Teller(Contents contents, Corrections corrections, Iris iris) {
        this.contents = contents;
        this.corrections = corrections;
        this.iris = iris;
    }

    /**
     * What the article tells, in the order of its sentences' readings.
     *
     * @param own IRIs of its entities by local id, "" for what is no entity
     */
    List<Told> tell(Gist gist, List<String> own) {
        return corrections.correct(gist, own, told(gist, own));
    }

    private List<Told> told(Gist gist, List<String> own) {
        List<Told> told = new ArrayList<>();
        for (Candidate candidate : gist.candidates()) {
            Attribution<String> cited = candidate.attribution().map(own::get);
            contents.check(candidate.content().map(own::get))
                    .ifPresent(content -> told.add(new Told(
                            content,
                            candidate.status(),
                            candidate.modality(),
                            new Attribution<>(
                                    cited.speaker().filter(contents::speaks),
                                    cited.words(),
                                    cited.via().filter(contents::speaks)),
                            candidate.validity(),
                            candidate.confidence(),
                            candidate.rules(),
                            candidate.sentence(),
                            candidate.contexts())));
        }
        return told;
    }

    /** The article with its claims. */
    Article article(Gist gist, Articles.Part part) {
        return new Article(
                part.iri(),
                gist.document(),
                gist.sentences(),
                mentions(gist, part.own()),
                gist.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                        .map(Mention::span)
                        .collect(Collectors.toSet()),
                List.copyOf(new ClaimMerger(iris).merge(gist.path(), tell(gist, part.own()), part.about())),
                part.original());
    }

    private static Map<Span, String> mentions(Gist gist, List<String> own) {
        Map<Span, String> mentions = new HashMap<>();
        for (LocalEntity entity : gist.entities()) {
            String iri = own.get(entity.id());
            for (int id : entity.mentions()) {
                if (!iri.isEmpty()) {
                    mentions.merge(gist.mentions().get(id).span(), iri, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        }
        return mentions;
    }
}
