package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the recognisers' labels into IOB tags; what is no part of a name is cut off. */
final class Names {
    private static final Set<String> TITLES = Set.of(
            ("mr. mr mrs. mrs ms. ms miss dr. dr prof. prof professor sir dame lord lady rev. reverend pope king queen prince"
                            + " princess president vice vice-president president-elect premier prime minister chancellor"
                            + " secretary secretary-general sen. senator rep. representative congressman congresswoman gov."
                            + " governor mayor ambassador judge justice attorney chairman chairwoman spokesman spokeswoman"
                            + " gen. gen general maj. major col. colonel lt. lieutenant capt. captain sgt. sergeant cpl. adm."
                            + " admiral marshal commander chief director officer sheriff detective imam ayatollah sheikh mullah mawlawi maulvi maulana"
                            + " coach co-founder founder ceo")
                    .split(" "));
    /** "Kabul-based", "Taliban-led": a property, not a name. */
    private static final Pattern COMPOUND_ADJECTIVE = Pattern.compile("\\p{Lu}.*-\\p{Ll}{3,}");

    /** Characters from which on a line is taken to be broken only because it was full, so that a name may go on. */
    private static final int WRAPPED = 50;

    private Names() {}

    /** The labels as {@code B-}, {@code I-} and {@code O}, one a word. */
    static List<String> iob(List<CoreLabel> words, List<String> labels, String text) {
        List<String> tags = new ArrayList<>();
        String before = "O";
        for (int i = 0; i < words.size(); i++) {
            String label = labels.get(i);
            boolean begins = !label.equals(before) || newLine(words, i, text);
            if (label.equals("O") || isNoPart(words, labels, i, begins)) {
                tags.add("O");
                before = "O";
            } else {
                tags.add((begins ? "B-" : "I-") + label);
                before = label;
            }
        }
        return tags;
    }

    private static boolean isNoPart(List<CoreLabel> words, List<String> labels, int i, boolean begins) {
        CoreLabel word = words.get(i);
        String form = word.word();
        boolean person = labels.get(i).equals("PERSON");
        boolean last = i + 1 == words.size() || !labels.get(i + 1).equals(labels.get(i));
        boolean title = person && begins && !last && isTitle(form);
        boolean mark = !Character.isLetterOrDigit(form.codePointAt(0))
                && (person || begins || last || form.equals("/") || form.equals(";"));
        return title
                || mark
                || word.tag().equals("POS")
                        && (begins || last || person || !words.get(i + 1).tag().startsWith("NNP"))
                || person && word.tag().equals("CD")
                || COMPOUND_ADJECTIVE.matcher(form).matches() && !word.tag().startsWith("NNP");
    }

    /** Whether {@code word} tells a person's rank or office. */
    static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean newLine(List<CoreLabel> words, int i, String text) {
        if (i == 0) {
            return false;
        }
        int end = words.get(i - 1).endPosition();
        boolean broken = text.substring(end, words.get(i).beginPosition()).contains("\n");
        return broken && end - (text.lastIndexOf('\n', end - 1) + 1) < WRAPPED;
    }

    /**
     * The labels of two recognisers: the first one's, but a name of the second's where the first sees none, and where it
     * sees part of that name only ("Qaeda" of "al Qaeda"); where both see the very same name, the second says what kind
     * it is, unless it calls it MISC.
     */
    static List<String> combine(List<String> first, List<String> second) {
        List<String> combined = new ArrayList<>(first);
        for (int begin = 0; begin < second.size(); ) {
            String label = second.get(begin);
            int end = begin + 1;
            while (end < second.size() && second.get(end).equals(label)) {
                end++;
            }
            if (!label.equals("O") && !isCut(first, begin) && !isCut(first, end) && isOneKind(first, begin, end)) {
                for (int i = begin; i < end; i++) {
                    combined.set(i, label);
                }
            }
            begin = end;
        }
        return combined;
    }

    /** Whether a name goes on from the word before {@code at} to that at it. */
    private static boolean isCut(List<String> labels, int at) {
        return at > 0
                && at < labels.size()
                && !labels.get(at).equals("O")
                && labels.get(at).equals(labels.get(at - 1));
    }

    private static boolean isOneKind(List<String> labels, int begin, int end) {
        return labels.subList(begin, end).stream()
                        .filter(label -> !label.equals("O"))
                        .distinct()
                        .count()
                <= 1;
    }
}
