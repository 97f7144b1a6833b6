package org.wiregraph.learn;

import java.util.regex.Pattern;

/** Tells of words of a passage what kind of thing they may name. */
final class PhraseMaker {
    static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\w./–-]*[A-Za-z/–-][\\w./–-]*");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    static final Pattern NUMBER = Pattern.compile("[-−+$€£]?[0-9][0-9.,]*");

    private PhraseMaker() {}

    static Phrase phrase(Passage passage, int begin, int end) {
        int head = passage.headOf(begin, end);
        String text = passage.text(begin, end);
        Phrase.Kind kind = kind(passage, begin, end, head, text);
        return new Phrase(begin, end, head, kind, type(passage, begin, end, kind), text, Triple.normal(text));
    }

    private static Phrase.Kind kind(Passage passage, int begin, int end, int head, String text) {
        if (CalendarDay.parse(text).isPresent() || YEAR.matcher(text).matches()) {
            return Phrase.Kind.DATE;
        }
        if ((NUMBER.matcher(passage.word(begin)).matches()
                        && passage.tag(end - 1).equals("CD"))
                || Figures.parse(text).isPresent()) {
            return Phrase.Kind.NUMBER;
        }
        if (end - begin == 1 && CODE.matcher(text).matches()) {
            return Phrase.Kind.CODE;
        }
        String tag = passage.tag(head);
        if (end - begin == 1 && (tag.startsWith("PRP") || tag.startsWith("W"))) {
            return Phrase.Kind.PRONOUN;
        }
        for (int i = begin; i < end; i++) {
            if (passage.token(i).name().length() > 1 || (passage.isCapital(i) && !isFirst(passage, i))) {
                return Phrase.Kind.NAME;
            }
        }
        if (tag.startsWith("NNP") || (passage.isCapital(begin) && end - begin > 1)) {
            return Phrase.Kind.NAME;
        }
        return tag.startsWith("JJ") ? Phrase.Kind.ADJECTIVE : Phrase.Kind.NOUN;
    }

    private static boolean isFirst(Passage passage, int i) {
        return i == 0 || passage.sentence(i) != passage.sentence(i - 1);
    }

    private static String type(Passage passage, int begin, int end, Phrase.Kind kind) {
        if (kind == Phrase.Kind.NAME) {
            String name = passage.token(end - 1).name();
            String first = passage.token(begin).name();
            String label = name.length() > 1 ? name : first;
            return label.length() > 1 ? label.substring(2) : "NAME";
        }
        if (kind == Phrase.Kind.PRONOUN) {
            return passage.lemma(begin);
        }
        return kind == Phrase.Kind.DATE && end - begin == 1 ? "YEAR" : kind.name();
    }
}
