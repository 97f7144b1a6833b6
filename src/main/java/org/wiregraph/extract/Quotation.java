package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.corpus.Block;
import org.wiregraph.corpus.Document;
import org.wiregraph.text.Span;

/**
 * A stretch of direct speech between quotation marks, the marks excluded.
 *
 * @param block the block it stands in
 * @param open whether it has no closing mark and goes on in the next block
 */
record Quotation(Span span, int block, boolean open) {
    private static final int SHORTEST = 4;

    /** Quotations of at least four words, or that end in a mark; others are words held at arm's length, not speech. */
    static List<Quotation> in(Document document) {
        List<Quotation> found = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            Block block = document.blocks().get(b);
            int opened = -1;
            for (int i = block.span().begin(); i < block.span().end(); i++) {
                char c = document.text().charAt(i);
                if (opened < 0 && opens(document.text(), i, block.span().begin())) {
                    opened = i + 1;
                } else if (opened >= 0 && (c == '”' || c == '"' || c == '»')) {
                    add(document, found, new Span(opened, i), b, false);
                    opened = -1;
                }
            }
            if (opened >= 0) {
                add(document, found, new Span(opened, block.span().end()), b, true);
            }
        }
        return found;
    }

    private static boolean opens(String text, int at, int start) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«') {
            return true;
        }
        boolean before = at == start || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
        return c == '"' && before;
    }

    private static void add(Document document, List<Quotation> found, Span span, int block, boolean open) {
        String words = span.of(document.text()).strip();
        // "Germany supports Ukraine," is speech, too: the mark before the closing one says that it is a clause.
        boolean closed = words.split("\\s+").length >= SHORTEST - 1 && words.matches("(?s).*[,.!?]");
        if (span.length() > 0 && (closed || words.split("\\s+").length >= SHORTEST)) {
            found.add(new Quotation(span, block, open));
        }
    }
}
