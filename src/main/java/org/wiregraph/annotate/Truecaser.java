package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a headline's words the case of running text: those that the article also writes in lower case, and short function
 * words, become lower case, so that tagger and parser do not take a verb for a name. Positions stay.
 */
final class Truecaser {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Set<String> VERBS = Set.of(
            "says",
            "said",
            "will",
            "to",
            "continue",
            "ends",
            "end",
            "plans",
            "keeps",
            "keep",
            "leaves",
            "leave",
            "starts",
            "begins",
            "calls",
            "warns",
            "urges",
            "agrees",
            "agree",
            "blames",
            "praises",
            "meets",
            "meet",
            "signs",
            "sign",
            "announces",
            "pulls",
            "withdraws",
            "withdraw",
            "faces",
            "wins",
            "win",
            "loses",
            "hits",
            "kills",
            "kill",
            "killed",
            "presence",
            "chief",
            "after",
            "amid",
            "over",
            "in",
            "on",
            "at",
            "of",
            "for",
            "with",
            "from",
            "by",
            "and",
            "as",
            "the",
            "a",
            "an",
            "its",
            "against",
            "into",
            "out",
            "up",
            "is",
            "are",
            "be",
            "has",
            "have",
            "not",
            "no",
            "more");

    private final Set<String> lower = new HashSet<>();

    Truecaser(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (Character.isLowerCase(matcher.group().charAt(0))) {
                lower.add(matcher.group());
            }
        }
    }

    /** The words, the same objects, lower-cased where that is surer; untouched unless most are capitalised. */
    List<CoreLabel> apply(List<CoreLabel> words) {
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.word().charAt(0)))
                .count();
        long letters = words.stream()
                .filter(word -> Character.isLetter(word.word().charAt(0)))
                .count();
        if (capitals * 3 < letters * 2) {
            return words;
        }
        for (CoreLabel word : words) {
            String small = word.word().toLowerCase(Locale.ROOT);
            boolean shouted =
                    word.word().length() > 1 && word.word().equals(word.word().toUpperCase(Locale.ROOT));
            if (!shouted && (lower.contains(small) || VERBS.contains(small))) {
                word.setWord(small);
                word.setValue(small);
            }
        }
        return words;
    }
}
