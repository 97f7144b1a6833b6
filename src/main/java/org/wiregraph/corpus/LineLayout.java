package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.text.Span;

/**
 * How the lines of a plain text make paragraphs: each line is one, or lines are wrapped at some width (at most 100
 * characters) and an empty line, an indented line or a bullet begins the next.
 */
final class LineLayout {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    private final String text;
    private final List<List<Span>> groups = new ArrayList<>();

    private LineLayout(String text) {
        this.text = text;
    }

    static List<Paragraph> paragraphs(String text) {
        LineLayout layout = new LineLayout(text);
        layout.group();
        int width = layout.wrapWidth();
        return layout.groups.stream()
                .flatMap(group -> layout.join(group, width).stream())
                .map(Paragraph::plain)
                .toList();
    }

    /** Collects runs of lines that are not blank. */
    private void group() {
        List<Span> run = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = begin;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = new Span(begin, end);
            if (trim(line).length() > 0) {
                run.add(line);
            } else if (!run.isEmpty() && !isHalfBreak(begin)) {
                groups.add(run);
                run = new ArrayList<>();
            }
            begin = end + 1;
        }
        if (!run.isEmpty()) {
            groups.add(run);
        }
    }

    /** The empty stretch between \r and \n is no empty line. */
    private boolean isHalfBreak(int begin) {
        return begin > 0 && begin < text.length() && text.charAt(begin - 1) == '\r' && text.charAt(begin) == '\n';
    }

    /** The width at which lines are wrapped, or 0 if each line is a paragraph. */
    private int wrapWidth() {
        int lines = 0;
        int tooWide = 0;
        int width = 0;
        for (List<Span> group : groups) {
            for (Span line : group) {
                lines++;
                tooWide += line.length() > WIDEST ? 1 : 0;
                width = line.length() <= WIDEST ? Math.max(width, line.length()) : width;
            }
        }
        return tooWide * 20 <= lines && width >= NARROWEST && mostLinesAreFull(width) ? width : 0;
    }

    /** Whether most of the lines that another follows, counted by their characters, are full and end in mid-sentence. */
    private boolean mostLinesAreFull(int width) {
        int all = 0;
        int full = 0;
        int open = 0;
        for (List<Span> group : groups) {
            for (int i = 0; i + 1 < group.size(); i++) {
                int length = group.get(i).length();
                all += length;
                full += isFull(group.get(i), group.get(i + 1), width) ? length : 0;
                open += Line.endsSentence(group.get(i).of(text)) ? 0 : length;
            }
        }
        return all > 0 && full * 10L >= all * 7L && open * 10L >= all * 4L;
    }

    /** Whether the next line's first word would hardly have fitted on this line. */
    private boolean isFull(Span line, Span next, int width) {
        Span rest = trim(next);
        int word = 0;
        while (word < rest.length() && !isBlank(text.charAt(rest.begin() + word))) {
            word++;
        }
        return trim(line).length() + 1 + word > width * 0.85;
    }

    private List<Span> join(List<Span> group, int width) {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Span line = trim(group.get(i));
            boolean begins = i == 0
                    || width == 0
                    || !isFull(group.get(i - 1), line, width)
                    || isIndented(group.get(i)) && !isIndented(group.get(i - 1))
                    || isBullet(line);
            if (begins) {
                paragraphs.add(line);
            } else {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(line));
            }
        }
        return paragraphs;
    }

    private boolean isIndented(Span line) {
        return line.length() > 1 && isBlank(text.charAt(line.begin())) && isBlank(text.charAt(line.begin() + 1))
                || text.charAt(line.begin()) == '\t';
    }

    private boolean isBullet(Span line) {
        return line.length() > 2
                && "•*-–".indexOf(text.charAt(line.begin())) >= 0
                && isBlank(text.charAt(line.begin() + 1));
    }

    private Span trim(Span line) {
        int begin = line.begin();
        int end = line.end();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
