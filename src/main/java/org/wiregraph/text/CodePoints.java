package org.wiregraph.text;

/**
 * The one place where UTF-16 positions of a text become Unicode code points, as NIF and RFC 5147 count them.
 */
public final class CodePoints {
    private final String text;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The span counted in code points. */
    public Span of(Span utf16) {
        if (plain) {
            return utf16;
        }
        int begin = text.codePointCount(0, utf16.begin());
        return new Span(begin, begin + text.codePointCount(utf16.begin(), utf16.end()));
    }
}
