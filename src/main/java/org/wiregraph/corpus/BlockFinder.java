package org.wiregraph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.text.Span;

/**
 * Chooses the paragraphs that are to be read: headline, lines below it and prose. Bylines, date lines, credits, tags,
 * buttons, legal lines and lists of other articles stay outside; a sentence of ordinary prose never does.
 */
final class BlockFinder {
    private final String text;
    private final Optional<String> title;

    /**
     * @param title the headline where it is known; a paragraph equal to it is the headline
     */
    BlockFinder(String text, Optional<String> title) {
        this.text = text;
        this.title = title;
    }

    List<Block> blocks(List<Paragraph> paragraphs) {
        List<Candidate> candidates = paragraphs.stream()
                .map(paragraph -> Candidate.of(paragraph, text))
                .toList();
        Sections.cut(candidates);
        Headlines.mark(candidates, title);
        List<Block> blocks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            candidate.kind().ifPresent(kind -> blocks.add(new Block(kind, readable(candidate))));
        }
        return blocks;
    }

    /** The paragraph without bullet and dateline. */
    private Span readable(Candidate candidate) {
        Span span = candidate.paragraph().span();
        String paragraph = span.of(text);
        int skip = bullet(paragraph);
        return new Span(span.begin() + skip + Dateline.length(paragraph.substring(skip)), span.end());
    }

    private static int bullet(String paragraph) {
        int end = 0;
        while (end < paragraph.length() && "•*-–—·▪►●■".indexOf(paragraph.charAt(end)) >= 0) {
            end++;
        }
        int blank = end;
        while (blank < paragraph.length() && Character.isWhitespace(paragraph.charAt(blank))) {
            blank++;
        }
        return end > 0 && blank > end && blank < paragraph.length() ? blank : 0;
    }
}
