package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.text.Span;

/** The text that remains of a marked-up article, paragraph by paragraph with an empty line between. */
final class KeptText {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Appends a paragraph; blanks inside become single, and nothing is added if only blanks remain. */
    void add(Paragraph.Markup markup, String raw) {
        String clean = collapse(DecodedText.printable(raw));
        if (clean.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int begin = text.length();
        text.append(clean);
        paragraphs.add(new Paragraph(markup, new Span(begin, text.length())));
    }

    String text() {
        return text.toString();
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** One blank for each run of blanks, without soft hyphens and zero-width blanks, stripped. */
    static String collapse(String raw) {
        if (isCollapsed(raw)) {
            return raw;
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isCollapsed(String raw) {
        boolean blank = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c > 0xAD && Character.isLetter(c);
            if (!plain && (c != ' ' || blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }
}
