package org.wiregraph.ontology;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The properties of the lexicon's vocabulary that the readers of this package understand. */
final class LexiconTerms {
    private static final NavigableSet<String> KNOWN = new TreeSet<>();

    static final Node VERB = term("verb");
    static final Node NOUN = term("noun");
    static final Node ADJECTIVE = term("adjective");
    static final Node TITLE = term("title");
    static final Node PATTERN = term("pattern");
    static final Node ENTRY = term("entry");
    static final Node FORM = term("form");
    static final Node CONSTRUCTION = term("construction");
    static final Node SUBJECT = term("subject");
    static final Node SUPPORT = term("support");
    static final Node PRECISION = term("precision");
    static final Node SUBJECT_METONYM = term("subjectMetonym");
    static final Node OBJECT_METONYM = term("objectMetonym");
    static final Node FROM_EVENT = term("fromEvent");
    static final Node FROM_SUBJECT_ROLE = term("fromSubjectRole");
    static final Node FROM_OBJECT_ROLE = term("fromObjectRole");
    static final Node SUBJECT_ROLE = term("subjectRole");
    static final Node OBJECT_ROLE = term("objectRole");
    static final Node DEMONYM = term("demonym");
    static final Node PEOPLE = term("people");
    static final Node CAPITAL = term("capital");
    static final Node STANDS_FOR = term("standsFor");
    static final Node COUNTRY = term("country");
    static final Node AMBIGUOUS = term("ambiguous");
    static final Node EXACT = term("exact");
    static final Node CUE = term("cue");
    static final Node WORD = term("word");

    /** The short-string properties, each with the construction it stands for. */
    static final Map<Construction, Node> STRINGS = new TreeMap<>(Map.of(
            Construction.VERB,
            VERB,
            Construction.NOUN,
            NOUN,
            Construction.ADJECTIVE,
            ADJECTIVE,
            Construction.TITLE,
            TITLE,
            Construction.PATTERN,
            PATTERN));

    private LexiconTerms() {}

    /** Local names of all properties of the vocabulary. */
    static NavigableSet<String> known() {
        return KNOWN;
    }

    private static Node term(String name) {
        KNOWN.add(name);
        return NodeFactory.createURI(Vocabulary.LEX + name);
    }
}
