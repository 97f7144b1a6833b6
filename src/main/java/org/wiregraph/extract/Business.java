package org.wiregraph.extract;

import org.wiregraph.ontology.Ontology;

/** Tells by what it has that an organization is a company: a chief executive, shareholders, subsidiaries. */
final class Business {
    private final Ontology ontology;
    private final Titles titles;

    Business(Ontology ontology) {
        this.ontology = ontology;
        this.titles = new Titles(ontology);
    }

    /** "the chief executive of Boskalis", "Nuance's shareholders", "shares in Maersk". */
    boolean isMeant(Tree tree, NameFinder.Name name) {
        // "The chief executive of Halvorsen": of whom the recogniser took for a person.
        boolean surname = name.className().equals("Person")
                && name.first() == name.last()
                && tree.lower(name.first() - 1).equals("of");
        if (!name.className().equals("Organization") && !surname
                || ontology.classNamed("Company").isEmpty()) {
            return false;
        }
        int head = MentionFinder.headOf(tree, name.first(), name.last());
        int owned = tree.head(head);
        boolean owns = owned > 0
                && (tree.isRelation(head, "nmod:poss", "compound")
                        || tree.isRelation(head, "nmod")
                                && (tree.marker(head).equals("of")
                                        || tree.marker(head).equals("in")));
        return owns && (isTitle(tree, owned) || isNoun(tree, owned));
    }

    private boolean isTitle(Tree tree, int token) {
        return titles.endingAt(tree, token)
                .filter(phrase -> ontology.cues().has("business/title", phrase.title()))
                .isPresent();
    }

    private boolean isNoun(Tree tree, int token) {
        return ontology.cues().has("business/noun", tree.lower(token))
                || ontology.cues().has("business/noun", tree.lower(token - 1) + " " + tree.lower(token));
    }
}
