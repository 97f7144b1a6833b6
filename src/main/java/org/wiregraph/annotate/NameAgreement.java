package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets the sentences of one article agree on its names: the same words are the same kind of name everywhere, and a name
 * wherever they mostly are one.
 */
final class NameAgreement {
    private static final int LONGEST = 5;

    /** A name in a sentence: tokens {@code first} to {@code last}, counted from 0. */
    private record Found(int first, int last, String label) {}

    /** How often some words are each kind of name, and how often none. */
    private static final class Tally {
        private final Map<String, Integer> labels = new TreeMap<>();
        private int unnamed;

        /** The most frequent kind; of equals the last by the alphabet. */
        String label() {
            return labels.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("O");
        }

        int named() {
            return labels.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private final Map<String, Tally> tallies = new HashMap<>();

    private NameAgreement() {}

    /** The sentences of one article with their names made consistent. */
    static List<Sentence> apply(List<Sentence> sentences) {
        NameAgreement agreement = new NameAgreement();
        sentences.forEach(agreement::count);
        sentences.forEach(agreement::countUnnamed);
        return sentences.stream().map(agreement::relabel).toList();
    }

    private void count(Sentence sentence) {
        for (Found name : names(sentence.tokens())) {
            tally(sentence, name.first(), name.last(), name.label());
            // "Kanye West" makes "West" more likely a person.
            if (name.label().equals("PERSON") && name.last() > name.first()) {
                tally(sentence, name.last(), name.last(), "PERSON");
                tally(sentence, name.first(), name.first(), "PERSON");
            }
        }
    }

    private void tally(Sentence sentence, int first, int last, String label) {
        tallies.computeIfAbsent(key(sentence.tokens(), first, last), unseen -> new Tally())
                .labels
                .merge(label, 1, Integer::sum);
    }

    private void countUnnamed(Sentence sentence) {
        for (Found run : candidates(sentence.tokens())) {
            Tally tally = tallies.get(key(sentence.tokens(), run.first(), run.last()));
            if (tally != null) {
                tally.unnamed++;
            }
        }
    }

    private Sentence relabel(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (Found name : names(sentence.tokens())) {
            Tally tally = tallies.getOrDefault(key(tokens, name.first(), name.last()), new Tally());
            set(tokens, name, isFullName(tokens, name, tally) ? "PERSON" : tally.label());
        }
        for (Found run : candidates(sentence.tokens())) {
            Tally tally = tallies.get(key(tokens, run.first(), run.last()));
            if (tally != null && (tally.named() > tally.unnamed || isSurname(tokens, run, tally))) {
                set(tokens, run, tally.label());
            }
        }
        parts(tokens);
        return new Sentence(sentence.span(), sentence.block(), sentence.kind(), tokens);
    }

    /** "JK Rowling", taken for an organization, where "Rowling" alone is a person as often. */
    private boolean isFullName(List<Token> tokens, Found name, Tally tally) {
        Tally surname = tallies.getOrDefault(key(tokens, name.last(), name.last()), new Tally());
        int length = name.last() - name.first() + 1;
        return tally.label().equals("ORGANIZATION")
                && (length == 2 || length == 3)
                && surname.label().equals("PERSON")
                && surname.named() > 1
                && surname.named() >= tally.named()
                && surname.labels.size() == 1
                && tokens.subList(name.first(), name.last() + 1).stream()
                        .allMatch(token -> token.xpos().equals("NNP"));
    }

    /** "... attack on Turnbull", where Malcolm Turnbull was named once: as often a person as nothing, and no "the West". */
    private static boolean isSurname(List<Token> tokens, Found run, Tally tally) {
        return run.first() == run.last()
                && tally.named() == tally.unnamed
                && tally.label().equals("PERSON")
                && (run.first() == 0 || !tokens.get(run.first() - 1).xpos().equals("DT"));
    }

    /** "Former Charles Schwab Cup": some words of a run are a name that is known from elsewhere in the article. */
    private void parts(List<Token> tokens) {
        for (Found run : candidates(tokens, Integer.MAX_VALUE)) {
            for (int first = run.first(); first < run.last(); first++) {
                for (int last = Math.min(run.last(), first + LONGEST - 1); last > first; last--) {
                    Tally tally = tallies.get(key(tokens, first, last));
                    if (tally != null && tally.named() > 1) {
                        set(tokens, new Found(first, last, "O"), tally.label());
                        first = last;
                    }
                }
            }
        }
    }

    private static void set(List<Token> tokens, Found name, String label) {
        for (int i = name.first(); i <= name.last(); i++) {
            tokens.set(i, tokens.get(i).withName((i == name.first() ? "B-" : "I-") + label, ""));
        }
    }

    private static List<Found> names(List<Token> tokens) {
        List<Found> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).name().startsWith("B-")) {
                int last = i;
                while (last + 1 < tokens.size() && tokens.get(last + 1).name().startsWith("I-")) {
                    last++;
                }
                names.add(new Found(i, last, tokens.get(i).name().substring(2)));
            }
        }
        return names;
    }

    /** Whole runs of proper nouns that are no names yet. */
    private static List<Found> candidates(List<Token> tokens) {
        return candidates(tokens, LONGEST);
    }

    private static List<Found> candidates(List<Token> tokens, int longest) {
        List<Found> runs = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (end < tokens.size() && tokens.get(end).xpos().startsWith("NNP")) {
                end++;
            }
            if (end > i && end - i <= longest && isFree(tokens, i, end)) {
                runs.add(new Found(i, end - 1, "O"));
            }
            i = Math.max(i, end);
        }
        return runs;
    }

    private static boolean isFree(List<Token> tokens, int begin, int end) {
        return tokens.subList(begin, end).stream()
                .allMatch(token -> token.name().equals("O"));
    }

    private static String key(List<Token> tokens, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(i == first ? "" : " ").append(tokens.get(i).form());
        }
        return key.toString();
    }
}
