package org.wiregraph.learn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the phrases of a passage that a triple's name or value stands for. */
final class Alignment {
    private static final double CLOSE = 0.65;
    private static final int SHORTEST_OPENING = 4;
    private static final Pattern BRACKET = Pattern.compile("[ _]*\\([^)]*\\)\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Alignment() {}

    /** The phrases that say {@code written}: exactly, else in one of the normal forms, else nearly. */
    static List<Phrase> of(String written, List<Phrase> phrases) {
        String normal = Triple.normal(written);
        List<Phrase> same = phrases.stream()
                .filter(phrase -> phrase.normal().equals(normal))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        String folded = folded(written);
        List<Phrase> forms = phrases.stream()
                .filter(phrase -> folded(phrase.text()).equals(folded) || inForm(phrase.text(), folded))
                .toList();
        List<Phrase> towns = forms.isEmpty() ? beforeComma(written, phrases) : forms;
        List<Phrase> close = towns.isEmpty() ? near(written, phrases) : towns;
        return close.isEmpty() ? opening(written, phrases) : close;
    }

    /** "Auburn" of "Auburn,_Alabama". */
    private static List<Phrase> beforeComma(String written, List<Phrase> phrases) {
        int comma = written.indexOf(',');
        if (comma < SHORTEST_OPENING) {
            return List.of();
        }
        String folded = folded(written.substring(0, comma));
        return phrases.stream()
                .filter(phrase -> folded(phrase.text()).equals(folded))
                .toList();
    }

    /** The longest phrases that are the first words of {@code written}: "Danish" of "Danish_language". */
    private static List<Phrase> opening(String written, List<Phrase> phrases) {
        String name = written.replace('_', ' ').strip();
        int longest = SHORTEST_OPENING;
        List<Phrase> openings = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int length = phrase.text().length();
            boolean opens = phrase.kind() != Phrase.Kind.NUMBER
                    && length >= longest
                    && length < name.length()
                    && name.charAt(length) == ' '
                    && name.regionMatches(true, 0, phrase.text(), 0, length);
            if (opens && length > longest) {
                openings.clear();
                longest = length;
            }
            if (opens) {
                openings.add(phrase);
            }
        }
        return openings;
    }

    private static boolean inForm(String text, String folded) {
        for (Form form : Form.values()) {
            if (form != Form.PLAIN
                    && form.of(text)
                            .map(Alignment::folded)
                            .filter(folded::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits alone, without accents, what stands in brackets at the end left out. */
    static String folded(String name) {
        String bare = BRACKET.matcher(name).replaceFirst("");
        String plain = MARKS.matcher(Normalizer.normalize(bare.isBlank() ? name : bare, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static List<Phrase> near(String written, List<Phrase> phrases) {
        String folded = folded(written);
        if (folded.length() < 4 || folded.chars().allMatch(Character::isDigit)) {
            return List.of();
        }
        Set<String> wanted = trigrams(folded);
        double best = CLOSE;
        List<Phrase> nearest = new ArrayList<>();
        for (Phrase phrase : phrases) {
            double likeness = likeness(wanted, trigrams(folded(phrase.text())));
            if (likeness > best + 1e-9) {
                best = likeness;
                nearest.clear();
            }
            if (likeness >= best - 1e-9 && likeness > CLOSE) {
                nearest.add(phrase);
            }
        }
        return nearest;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        int common = 0;
        for (String gram : a) {
            common += b.contains(gram) ? 1 : 0;
        }
        return 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> trigrams(String word) {
        Set<String> grams = new HashSet<>();
        String padded = "^" + word + "$";
        for (int i = 0; i + 3 <= padded.length(); i++) {
            grams.add(padded.substring(i, i + 3));
        }
        return grams;
    }
}
