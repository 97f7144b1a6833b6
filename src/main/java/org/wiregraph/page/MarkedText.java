package org.wiregraph.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays marks over a text: passages within passages, paragraph by paragraph. */
final class MarkedText {
    /** A mark from {@code begin} to before {@code end}, in code points, and the passage it makes of what is inside. */
    record Mark(int begin, int end, Function<List<Passage>, Passage> passage) {}

    private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private final String text;
    private final List<Mark> marks;
    /** The mark that is looked at next. */
    private int next;

    private MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * The paragraphs of {@code text}. Of two marks that cross each other, the one that begins later is left out; one that
     * runs over the end of a paragraph ends there.
     */
    static List<List<Passage>> paragraphs(String text, List<Mark> marks) {
        List<Mark> ordered = marks.stream()
                .map(mark -> inUtf16(text, mark))
                .filter(mark -> mark.begin() < mark.end())
                .sorted(Comparator.comparingInt(Mark::begin)
                        .thenComparing(Comparator.comparingInt(Mark::end).reversed()))
                .toList();
        MarkedText marked = new MarkedText(text, ordered);
        List<List<Passage>> paragraphs = new ArrayList<>();
        Matcher matcher = BREAK.matcher(text);
        int begin = 0;
        while (matcher.find()) {
            paragraphs.add(marked.within(begin, matcher.start()));
            begin = matcher.end();
        }
        paragraphs.add(marked.within(begin, text.length()));
        paragraphs.removeIf(List::isEmpty);
        return paragraphs;
    }

    private static Mark inUtf16(String text, Mark mark) {
        int length = text.codePointCount(0, text.length());
        int begin = text.offsetByCodePoints(0, Math.min(Math.max(mark.begin(), 0), length));
        int end = text.offsetByCodePoints(0, Math.min(Math.max(mark.end(), 0), length));
        return new Mark(begin, end, mark.passage());
    }

    private List<Passage> within(int begin, int end) {
        List<Passage> passages = new ArrayList<>();
        int at = begin;
        while (next < marks.size() && marks.get(next).begin() < end) {
            Mark mark = marks.get(next++);
            if (mark.begin() < at) {
                continue;
            }
            words(at, mark.begin(), passages);
            int to = Math.min(mark.end(), end);
            passages.add(mark.passage().apply(within(mark.begin(), to)));
            at = to;
        }
        words(at, end, passages);
        return passages;
    }

    private void words(int begin, int end, List<Passage> passages) {
        if (begin < end) {
            passages.add(new Passage.Words(text.substring(begin, end)));
        }
    }
}
