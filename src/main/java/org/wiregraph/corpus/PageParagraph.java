package org.wiregraph.corpus;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page between two block boundaries.
 *
 * @param owners the elements around it, from the innermost outwards
 * @param linked how many of its characters stand in links
 */
record PageParagraph(List<Element> owners, Paragraph.Markup markup, String text, int linked) {
    private static final int PROSE_WORDS = 8;

    PageParagraph {
        owners = List.copyOf(owners);
    }

    /** Its words if it is prose, sentences that are mostly no links; else 0. */
    int proseWords() {
        Line line = Line.of(text);
        return line.endsSentence() && !isMostlyLinks() && line.size() >= PROSE_WORDS ? line.size() : 0;
    }

    boolean isMostlyLinks() {
        return linked * 10 > text.length() * 6;
    }
}
