package org.wiregraph.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words that stand between subject and object of a property, with how often they were right. */
final class Patterns {
    private static final int LONGEST = 6;
    private static final int LEAST_SUPPORT = 2;
    private static final double LEAST_PRECISION = 0.5;
    private static final int MOST = 25;
    private static final String SUBJECT = "{subject}";
    private static final String OBJECT = "{object}";

    private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

    /**
     * Words between subject and object that express a property.
     *
     * @param form e.g. {@code {subject} is based in {object}}
     * @param support how often they were right
     * @param precision how often they were right, of all times they stood between a pair that the property might join
     */
    record Pattern(String property, String form, int support, double precision) {}

    /** The form of the words between two phrases, empty if there are too many. */
    static String form(Passage passage, Phrase subject, Phrase object) {
        int from = Math.min(subject.end(), object.end());
        int to = Math.max(subject.begin(), object.begin());
        if (to - from > LONGEST || to == from || passage.sentence(from) != passage.sentence(to)) {
            return "";
        }
        boolean forward = subject.begin() < object.begin();
        StringBuilder form = new StringBuilder(forward ? SUBJECT : OBJECT);
        for (int i = from; i < to; i++) {
            if (passage.token(i).name().length() > 1 || !isPlain(passage.word(i))) {
                return "";
            }
            form.append(' ').append(passage.word(i).toLowerCase(Locale.ROOT));
        }
        return form.append(' ').append(forward ? OBJECT : SUBJECT).toString();
    }

    private static boolean isPlain(String word) {
        return word.chars().noneMatch(c -> Character.isDigit(c) || "{}[]|".indexOf(c) >= 0);
    }

    void note(String property, String form, boolean right) {
        int[] count = counts.computeIfAbsent(property, key -> new TreeMap<>()).computeIfAbsent(form, key -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    /** The patterns worth having, by property and form. */
    List<Pattern> best() {
        List<Pattern> best = new ArrayList<>();
        counts.forEach((property, forms) -> {
            List<Pattern> own = new ArrayList<>();
            forms.forEach(
                    (form, count) -> own.add(new Pattern(property, form, count[0], count[0] / (double) count[1])));
            own.stream()
                    .filter(pattern -> pattern.support() >= LEAST_SUPPORT && pattern.precision() >= LEAST_PRECISION)
                    .sorted(Comparator.comparingInt((Pattern pattern) -> -pattern.support())
                            .thenComparing(Pattern::form))
                    .limit(MOST)
                    .sorted(Comparator.comparing(Pattern::form))
                    .forEach(best::add);
        });
        return best;
    }
}
