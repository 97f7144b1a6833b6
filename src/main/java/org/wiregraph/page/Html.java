package org.wiregraph.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markup that is safe to send: all text in it is escaped, whatever an article or a name holds. */
public final class Html {
    public static final Html NONE = new Html("");

    /** Characters that no markup may hold; XML and HTML forbid them. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** {@code text} as it is, to be read and not obeyed. */
    public static Html text(String text) {
        return new Html(escaped(text));
    }

    /** A name from an article: its direction of writing does not reach what stands around it. */
    public static Html name(String name) {
        return tag("bdi").text(name);
    }

    /** The parts, one after another. */
    public static Html of(Html... parts) {
        return of(List.of(parts));
    }

    /** The parts, one after another. */
    public static Html of(List<Html> parts) {
        return new Html(parts.stream().map(part -> part.markup).collect(Collectors.joining()));
    }

    /** The parts with {@code between} between them. */
    public static Html joined(String between, List<Html> parts) {
        return new Html(parts.stream().map(part -> part.markup).collect(Collectors.joining(escaped(between))));
    }

    /** An element of that name, still to be filled. */
    public static Tag tag(String name) {
        return new Tag(name);
    }

    /** Markup of ours; only {@link Tag} makes it. */
    static Html markup(String markup) {
        return new Html(markup);
    }

    static String escaped(String text) {
        return CONTROL.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
