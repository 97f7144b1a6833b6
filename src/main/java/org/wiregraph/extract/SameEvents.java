package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.ontology.Cues;

/** Joins what a verb and its noun tell of one event: "imposed sanctions on Turkey", "killed ten in an ambush". */
final class SameEvents {
    private final Cues cues;

    SameEvents(Cues cues) {
        this.cues = cues;
    }

    /** The drafts of a sentence, an event that a verb and its noun both tell only once, with the roles of both. */
    List<Draft> join(Tree tree, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Draft noun : drafts) {
            for (int i = 0; i < joined.size() && tree.isNoun(noun.token()); i++) {
                Draft verb = joined.get(i);
                if (noun.content() instanceof Content.Event<Integer> told
                        && verb.content() instanceof Content.Event<Integer> done
                        && told.className().equals(done.className())
                        && isUnder(tree, noun.token(), verb.token())
                        && agree(told, done)) {
                    joined.set(i, both(verb, done, noun, told));
                    joined.remove(noun);
                    break;
                }
            }
        }
        return joined;
    }

    private boolean isUnder(Tree tree, int noun, int verb) {
        return tree.isVerb(verb)
                && (tree.isRelation(noun, "obj", "nsubj:pass") && tree.head(noun) == verb
                        || EventPlaces.harm(tree, noun, cues) == verb);
    }

    /** Whether neither gives a role to somebody to whom the other does not. */
    private static boolean agree(Content.Event<Integer> one, Content.Event<Integer> other) {
        return one.roles().entrySet().stream()
                .allMatch(role -> !other.roles().containsKey(role.getKey())
                        || Set.copyOf(other.roles().get(role.getKey())).containsAll(role.getValue()));
    }

    private static Draft both(Draft verb, Content.Event<Integer> done, Draft noun, Content.Event<Integer> told) {
        SortedMap<String, List<Value<Integer>>> roles = new TreeMap<>(told.roles());
        roles.putAll(done.roles());
        Set<Mention> used = new LinkedHashSet<>(verb.used());
        used.addAll(noun.used());
        return new Draft(
                new Content.Event<>(done.className(), roles),
                verb.sentence(),
                verb.token(),
                verb.support(),
                verb.rule(),
                verb.confidence(),
                List.copyOf(used));
    }
}
