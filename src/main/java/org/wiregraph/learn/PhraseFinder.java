package org.wiregraph.learn;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Finds the words of a passage that may name something: names, noun phrases and their parts, numbers, dates, known names. */
final class PhraseFinder {
    private static final int LONGEST = 14;
    private static final int LONGEST_KNOWN = 9;
    private static final int LONGEST_NOUN = 6;
    private static final Set<String> JOINTS = Set.of(
            "of", "the", "and", "for", "de", "von", "van", "der", "la", "le", "du", "di", "del", "da", "al", "el", "&",
            "'s", "’s", "-", "–", ":", "in", "to", "a", "at", "on", "/", "y", "e", "et", "with", "without", "des",
            "no.", "s", "!", "'");

    private final Set<String> known;

    /** @param known names and values that may be anywhere, in normal form */
    PhraseFinder(Set<String> known) {
        this.known = known;
    }

    List<Phrase> find(Passage passage) {
        Search search = new Search(passage);
        search.names();
        search.capitals();
        search.quoted();
        search.nouns();
        search.figures();
        search.known();
        return search.found.values().stream()
                .sorted(Comparator.comparingInt(Phrase::begin).thenComparingInt(Phrase::end))
                .toList();
    }

    private final class Search {
        private final Passage passage;
        private final TreeMap<Long, Phrase> found = new TreeMap<>();

        Search(Passage passage) {
            this.passage = passage;
        }

        private void add(int begin, int end) {
            if (begin < end && end - begin <= LONGEST && passage.sentence(begin) == passage.sentence(end - 1)) {
                found.computeIfAbsent(((long) begin << 32) + end, key -> PhraseMaker.phrase(passage, begin, end));
            }
        }

        private String name(int i) {
            return i < 0 || i >= passage.size() ? "O" : passage.token(i).name();
        }

        private void names() {
            for (int i = 0; i < passage.size(); i++) {
                if (name(i).startsWith("B-")) {
                    int end = nameEnd(i);
                    add(i, end);
                    if (passage.lemma(i).equals("the") && end - i > 1) {
                        add(i + 1, end);
                    } else if (i > 0 && passage.lemma(i - 1).equals("the") && passage.isCapital(i - 1)) {
                        add(i - 1, end);
                    }
                    if (end + 1 < passage.size() && passage.word(end).equals(",") && passage.isCapital(end + 1)) {
                        add(i, name(end + 1).startsWith("B-") ? nameEnd(end + 1) : end + 2);
                    }
                }
            }
        }

        private int nameEnd(int begin) {
            int end = begin + 1;
            while (name(end).startsWith("I-")) {
                end++;
            }
            return end;
        }

        private boolean isNameLike(int i) {
            return (passage.isCapital(i) && !passage.tag(i).startsWith("PRP"))
                    || passage.tag(i).startsWith("NNP");
        }

        /** Runs of words in capitals, with the small words between them, whole and broken at these. */
        private void capitals() {
            for (int i = 0; i < passage.size(); i++) {
                if (isNameLike(i) && (i == 0 || !isNameLike(i - 1))) {
                    int end = i + 1;
                    add(i, runEnd(i));
                    numbered(i);
                    listed(i, runEnd(i));
                    while (end < passage.size() && passage.sentence(end) == passage.sentence(i)) {
                        int next = end;
                        while (next < passage.size() && next - end < 3 && isJoint(next)) {
                            next++;
                        }
                        if (next >= passage.size() || !(isNameLike(next) || isNumberIn(next, end)) || next - end > 2) {
                            break;
                        }
                        end = runEnd(next);
                        add(i, end);
                        listed(i, end);
                    }
                }
            }
        }

        /** "200 Public Square", "1634: The Baltic War". */
        private void numbered(int i) {
            int number = i > 1 && passage.word(i - 1).equals(":") ? i - 2 : i - 1;
            if (number >= 0 && Character.isDigit(passage.word(number).codePointAt(0))) {
                int end = runEnd(i);
                add(number, end);
                while (end + 1 < passage.size() && isJoint(end) && isNameLike(end + 1)) {
                    end = runEnd(end + 1);
                    add(number, end);
                }
            }
        }

        /** "Reading, Berkshire", "Lee Motors, Inc." */
        private void listed(int begin, int end) {
            if (end + 1 < passage.size() && passage.word(end).equals(",") && isNameLike(end + 1)) {
                add(begin, runEnd(end + 1));
            }
        }

        private boolean isNumberIn(int next, int end) {
            return next == end && passage.tag(next).equals("CD");
        }

        private boolean isJoint(int i) {
            return JOINTS.contains(passage.lemma(i));
        }

        private int runEnd(int begin) {
            int end = begin + 1;
            while (end < passage.size() && passage.sentence(end) == passage.sentence(begin) && isNameLike(end)) {
                end++;
            }
            return end;
        }

        private void quoted() {
            int open = -1;
            for (int i = 0; i <= passage.size(); i++) {
                String gap = passage.gapBefore(i);
                boolean mark = gap.chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0);
                if (mark && open >= 0 && i - open <= LONGEST) {
                    add(open, i);
                }
                if (mark) {
                    open = i;
                }
            }
        }

        private boolean isNounPart(int i) {
            String tag = passage.tag(i);
            return tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("CD")
                    || (tag.equals("VBN") && isModifier(i))
                    || (tag.equals("VBG") && isModifier(i))
                    || tag.equals("HYPH")
                    || tag.equals("POS");
        }

        private boolean isModifier(int i) {
            return passage.relation(i).equals("amod") || passage.relation(i).equals("compound");
        }

        /** Noun phrases without determiner, their ends, their beginnings and each of their words. */
        private void nouns() {
            for (int i = 0; i < passage.size(); i++) {
                if (isNounPart(i) && (i == 0 || !isNounPart(i - 1) || passage.sentence(i) != passage.sentence(i - 1))) {
                    int end = i + 1;
                    while (end < passage.size() && isNounPart(end) && passage.sentence(end) == passage.sentence(i)) {
                        end++;
                    }
                    for (int from = i; from < end; from++) {
                        for (int to = from + 1; to <= end && to - from <= LONGEST_NOUN; to++) {
                            if ((from == i || to == end || to - from == 1) && !cutsName(from) && !cutsName(to)) {
                                add(from, to);
                            }
                        }
                    }
                    i = end - 1;
                }
            }
            for (int i = 0; i < passage.size(); i++) {
                String tag = passage.tag(i);
                if (tag.startsWith("PRP") || tag.startsWith("WP") || tag.equals("WDT")) {
                    add(i, i + 1);
                }
            }
        }

        /** Whether a name goes on across the border before word {@code i}. */
        private boolean cutsName(int i) {
            boolean within = i > 0 && i < passage.size() && isNameLike(i - 1) && isNameLike(i);
            return within && (name(i).startsWith("I-") || name(i).equals(name(i - 1)));
        }

        private void figures() {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.token(i).time().startsWith("B-")) {
                    int end = i + 1;
                    while (end < passage.size() && passage.token(end).time().startsWith("I-")) {
                        end++;
                    }
                    add(i, end);
                }
                for (int length = Math.min(6, passage.size() - i); length > 0; length--) {
                    if (CalendarDay.parse(passage.text(i, i + length)).isPresent()) {
                        add(i, i + length);
                        break;
                    }
                }
                String word = passage.word(i);
                if (passage.tag(i).equals("CD")
                        || PhraseMaker.NUMBER.matcher(word).matches()
                        || PhraseMaker.CODE.matcher(word).matches()) {
                    add(i, i + 1);
                    int end = i + 1;
                    while (end < passage.size() && passage.tag(end).equals("CD")) {
                        end++;
                    }
                    add(i, end);
                }
            }
        }

        private void known() {
            for (int i = 0; i < passage.size(); i++) {
                StringBuilder normal = new StringBuilder();
                for (int end = i + 1; end <= Math.min(i + LONGEST_KNOWN, passage.size()); end++) {
                    normal.setLength(0);
                    normal.append(Triple.normal(passage.text(i, end)));
                    if (known.contains(normal.toString())) {
                        add(i, end);
                    }
                }
            }
        }
    }
}
