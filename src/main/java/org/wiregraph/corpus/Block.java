package org.wiregraph.corpus;

import org.wiregraph.text.Span;

/**
 * One paragraph of an article's text that may hold sentences; what lies outside all blocks (bylines, datelines, tags,
 * menus, copyright lines) is text, but never read.
 */
public record Block(Kind kind, Span span) {
    /** What sort of paragraph it is. */
    public enum Kind {
        HEADLINE,
        SUBHEADLINE,
        PARAGRAPH
    }
}
