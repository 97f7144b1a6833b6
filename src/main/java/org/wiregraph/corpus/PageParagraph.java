package org.wiregraph.corpus;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page between two block boundaries.
 *
 * @param owners the elements around it, from the innermost outwards
 * @param linked how many of its characters stand in links
 */
record PageParagraph(List<Element> owners, Paragraph.Markup markup, Line line, int linked) {
    private static final int PROSE_WORDS = 8;
    private static final Set<String> STANDFIRST = Set.of("""
            deck dek standfirst subtitle subheadline subhead subheading lede lead summary intro excerpt chapo
            strapline
            """.strip().split("\\s+"));

    PageParagraph {
        owners = List.copyOf(owners);
    }

    String text() {
        return line.text();
    }

    /** Its words if it is prose of some length; else 0. */
    int proseWords() {
        return line.size() >= PROSE_WORDS && isSentence() ? line.size() : 0;
    }

    /** Whether it ends as a sentence does and is neither links nor furniture. */
    boolean isSentence() {
        return line.endsSentence() && !isMostlyLinks() && !Boilerplate.isFurniture(line);
    }

    /** Whether it says who wrote the article or when it appeared. */
    boolean isCredit() {
        return Byline.isByline(line) || PublicationLine.isOne(line);
    }

    /** Whether its markup calls it a line between headline and text. */
    boolean isStandfirst() {
        return markup == Paragraph.Markup.HEADING
                || owners.stream()
                        .flatMap(owner -> PageFurniture.names(owner).stream())
                        .anyMatch(STANDFIRST::contains);
    }

    boolean isMostlyLinks() {
        return linked * 10 > text().length() * 6;
    }
}
