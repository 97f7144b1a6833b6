package org.wiregraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiregraph.extract.Predication.Argument;
import org.wiregraph.ontology.Cues;

/** What the grammar lets a pronoun mean: "they defend themselves" binds it, "they stopped them" forbids it. */
final class Binding {
    private static final int CLIMBED = 4;

    private final SubjectFinder subjects;

    Binding(Cues cues) {
        this.subjects = new SubjectFinder(cues);
    }

    /** The heads of the subjects of the clause that the token stands in, without the token itself. */
    Set<Integer> subjects(Tree tree, int token) {
        int verb = tree.head(token);
        for (int steps = 0; steps < CLIMBED && verb > 0 && !tree.isVerb(verb); steps++) {
            verb = tree.head(verb);
        }
        return verb == 0 || !tree.isVerb(verb) ? Set.of() : ofVerb(tree, verb, token);
    }

    /** The heads of those that an object or complement of a verb cannot be, since they are its subject. */
    Set<Integer> others(Tree tree, int token) {
        boolean object = tree.isRelation(token, "obj", "iobj", "obl") && tree.isVerb(tree.head(token));
        boolean order = object && tree.tag(tree.head(token)).equals("VB") && !tree.has(tree.head(token), "aux", "mark");
        return object && !order ? ofVerb(tree, tree.head(token), token) : Set.of();
    }

    private Set<Integer> ofVerb(Tree tree, int verb, int token) {
        Set<Integer> heads = new HashSet<>(tree.children(verb, "nsubj:pass"));
        if (heads.isEmpty()) {
            for (Argument argument : subjects.of(tree, verb, 0)) {
                heads.add(argument.head());
            }
        }
        for (int head : List.copyOf(heads)) {
            heads.addAll(tree.children(head, "conj"));
        }
        heads.remove(token);
        return heads;
    }
}
