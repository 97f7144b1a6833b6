package org.wiregraph.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a headline's words the case of running text, so that tagger and parser do not take a verb for a name: the case
 * that the article itself gives them, or else lower case for ordinary words. Positions stay.
 */
final class Truecaser {
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},] )\\p{L}[\\p{L}\\p{M}'’.-]*");
    private static final int SHORT = 4;
    /** Longer words that some papers write small in titles. */
    private static final Set<String> SMALL = Set.of(
            ("about after against amid among around before behind between beyond despite during from into near onto over"
                            + " since than that through toward towards under until upon when while with within without")
                    .split(" "));

    private final Set<String> ordinary;
    private final Set<String> lower = new HashSet<>();
    private final Map<String, String> upper = new HashMap<>();

    /**
     * @param text the article
     * @param ordinary lower-case words of the language
     */
    Truecaser(String text, Set<String> ordinary) {
        this.ordinary = ordinary;
        for (String line : text.split("\n")) {
            if (isRunningText(line)) {
                learn(line);
            }
        }
    }

    private void learn(String line) {
        Matcher matcher = INSIDE.matcher(line);
        while (matcher.find()) {
            String word = matcher.group();
            String small = word.toLowerCase(Locale.ROOT);
            if (word.equals(small)) {
                lower.add(small);
            } else {
                upper.putIfAbsent(small, word);
            }
        }
    }

    /** Titles of other articles, menus and headlines teach nothing. */
    private static boolean isRunningText(String line) {
        String[] words = line.strip().split("\\s+");
        long small = 0;
        for (String word : words) {
            small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words.length > 8 && small * 2 > words.length;
    }

    /** The words, the same objects, in the case of running text; untouched where a word of meaning is in lower case. */
    List<CoreLabel> apply(List<CoreLabel> words) {
        List<CoreLabel> telling = words.stream().filter(Truecaser::isTelling).toList();
        boolean shouted = telling.stream().allMatch(Truecaser::isShouted);
        if (telling.size() < 2
                || !telling.stream()
                        .allMatch(word -> Character.isUpperCase(word.word().charAt(0)))) {
            return words;
        }
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (Character.isUpperCase(word.word().charAt(0)) && (shouted || !isShouted(word))) {
                word.setWord(cased(word.word(), i == 0));
                word.setValue(word.word());
            }
        }
        return words;
    }

    private String cased(String word, boolean first) {
        String small = word.toLowerCase(Locale.ROOT);
        String known = upper.get(small);
        String form;
        if (known != null && !lower.contains(small)) {
            form = known;
        } else {
            form = lower.contains(small) || ordinary.contains(small) ? small : capitalised(small, word);
        }
        return first && form.equals(small) ? capitalised(small, word) : form;
    }

    private static String capitalised(String small, String word) {
        return word.equals(small.toUpperCase(Locale.ROOT)) && small.length() > 1
                ? Character.toUpperCase(small.charAt(0)) + small.substring(1)
                : word;
    }

    private static boolean isTelling(CoreLabel word) {
        String form = word.word();
        return form.length() >= SHORT && Character.isLetter(form.charAt(0)) && !SMALL.contains(form);
    }

    private static boolean isShouted(CoreLabel word) {
        String form = word.word();
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
}
