package org.wiregraph.extract;

import java.util.Set;

/** What the words around a verb show of its clause: tense, infinitive, particles, the word that joins it to another. */
final class Clause {
    /** Words that say when one clause is true of the other. */
    static final Set<String> TEMPORAL = Set.of("once", "when", "after", "before", "until", "till", "as soon as");

    private static final Set<String> PARTICLES = Set.of("out", "up", "back", "down", "off", "away");

    private Clause() {}

    static boolean isInfinitive(Tree tree, int verb) {
        return tree.children(verb).stream().anyMatch(child -> tree.tag(child).equals("TO"));
    }

    static boolean isPresent(Tree tree, int verb) {
        boolean bare = tree.tag(verb).equals("VB") && tree.has(verb, "nsubj") && !tree.has(verb, "aux");
        if (bare || Set.of("VBZ", "VBP").contains(tree.tag(verb))) {
            return true;
        }
        return tree.children(verb, "aux", "aux:pass", "cop").stream()
                .anyMatch(aux -> Set.of("VBZ", "VBP").contains(tree.tag(aux)));
    }

    static boolean isTensed(Tree tree, int verb) {
        return Set.of("VBZ", "VBP", "VBD").contains(tree.tag(verb));
    }

    /** "pull out", "stand up": the particles of a verb, joined. */
    static String particles(Tree tree, int verb) {
        StringBuilder particles = new StringBuilder();
        for (int child : tree.children(verb, "compound:prt", "advmod")) {
            boolean particle = tree.relation(child).equals("compound:prt")
                    || tree.tag(child).equals("RP")
                    || (tree.tag(child).equals("RB") && child == verb + 1 && PARTICLES.contains(tree.lower(child)));
            if (particle) {
                particles.append(particles.isEmpty() ? "" : " ").append(tree.lower(child));
            }
        }
        return particles.toString();
    }
}
