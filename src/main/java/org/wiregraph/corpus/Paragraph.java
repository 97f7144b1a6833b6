package org.wiregraph.corpus;

import org.wiregraph.text.Span;

/** A stretch of text that may become a {@link Block}, and how it was marked up. */
record Paragraph(Markup markup, Span span) {
    /** What the markup says; plain text says nothing. */
    enum Markup {
        TITLE,
        HEADING,
        ITEM,
        NONE
    }

    static Paragraph plain(Span span) {
        return new Paragraph(Markup.NONE, span);
    }
}
