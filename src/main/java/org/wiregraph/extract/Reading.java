package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.annotate.Sentence;
import org.wiregraph.corpus.Document;

/**
 * An article half read: its trees and mentions, and what each mention refers to. The common ground of all that read
 * claims.
 *
 * @param trees by sentence
 * @param mentions by id
 * @param entities by id
 * @param naming by entity id: the sentences that name it, in order
 * @param entityOf entity id by mention id, -1 for a mention that refers to nothing known
 * @param trace where those who read note what they find and what they do not
 */
record Reading(
        Document document,
        List<Sentence> sentences,
        List<Tree> trees,
        List<Mention> mentions,
        List<LocalEntity> entities,
        List<Integer> entityOf,
        List<List<Integer>> naming,
        Map<Long, List<Mention>> byHead,
        Map<Long, Mention> byToken,
        Trace trace) {

    static Reading of(
            Document document,
            List<Tree> trees,
            List<Mention> mentions,
            List<LocalEntity> entities,
            List<Integer> entityOf,
            Trace trace) {
        Map<Long, List<Mention>> byHead = new HashMap<>();
        Map<Long, Mention> byToken = new HashMap<>();
        for (Mention mention : mentions) {
            byHead.computeIfAbsent(key(mention.sentence(), mention.head()), key -> new java.util.ArrayList<>())
                    .add(mention);
            if (!mention.isNominal() && mention.kind() != Mention.Kind.PREFIX) {
                for (int i = mention.first(); i <= mention.last(); i++) {
                    byToken.putIfAbsent(key(mention.sentence(), i), mention);
                }
            }
        }
        List<Sentence> sentences = trees.stream().map(Tree::sentence).toList();
        List<List<Integer>> naming =
                entities.stream().map(entity -> naming(entity, mentions)).toList();
        return new Reading(document, sentences, trees, mentions, entities, entityOf, naming, byHead, byToken, trace);
    }

    private static List<Integer> naming(LocalEntity entity, List<Mention> mentions) {
        return entity.mentions().stream()
                .map(mentions::get)
                .filter(mention -> mention.kind() == Mention.Kind.NAME
                        || mention.kind() == Mention.Kind.DEMONYM
                        || mention.isNominal() && mention.owner() >= 0)
                .map(Mention::sentence)
                .sorted()
                .toList();
    }

    private static long key(int sentence, int token) {
        return (long) sentence << 32 | token;
    }

    /** The mentions headed by {@code token}. */
    List<Mention> headedBy(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of());
    }

    /** The name or pronoun that covers {@code token}. */
    Optional<Mention> nameAt(int sentence, int token) {
        return Optional.ofNullable(byToken.get(key(sentence, token)));
    }

    /** The entity {@code mention} refers to. */
    Optional<LocalEntity> entity(Mention mention) {
        int id = entityOf.get(mention.id());
        return id < 0 ? Optional.empty() : Optional.of(entities.get(id));
    }

    String text() {
        return document.text();
    }
}
