package org.wiregraph.ontology;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Triple;

/** Reads the cue words from the triples of an ontology. */
final class CueReader {
    private CueReader() {}

    static Cues read(Source source) {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Triple triple : source.with(LexiconTerms.CUE)) {
            if (!triple.getObject().isLiteral()) {
                source.problem(triple, "lex:cue takes a text such as \"governor/planned\"");
                continue;
            }
            String key = triple.getObject().getLiteralLexicalForm();
            List<String> found = source.texts(triple.getSubject(), LexiconTerms.WORD);
            if (found.isEmpty()) {
                source.problem(triple, "the cue " + key + " has no lex:word");
            }
            found.forEach(word ->
                    words.computeIfAbsent(key, absent -> new HashSet<>()).add(word.toLowerCase(Locale.ROOT)));
        }
        return new Cues(words);
    }
}
