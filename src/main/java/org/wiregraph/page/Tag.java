package org.wiregraph.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An element being written: attributes first, then its content. Scripts and styles have no place in it. */
public final class Tag {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Set<String> VOID = Set.of("input", "br", "hr", "img", "link", "meta");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");

    /** Addresses within the pages, and those of the web. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://.*|[./#?].*|)", Pattern.DOTALL);

    private final StringBuilder open;
    private final String name;

    Tag(String name) {
        this.name = checked(name);
        this.open = new StringBuilder("<").append(name);
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name for markup: " + name);
        }
        return name;
    }

    /**
     * Adds an attribute; an address that leads neither to a page nor to the web leads nowhere.
     *
     * @throws IllegalArgumentException if the attribute would hold a script or a style
     */
    public Tag with(String attribute, String value) {
        if (checked(attribute).startsWith("on") || attribute.equals("style")) {
            throw new IllegalArgumentException("no attribute of ours: " + attribute);
        }
        boolean leadsAstray =
                ADDRESSES.contains(attribute) && (!ADDRESS.matcher(value).matches() || value.startsWith("//"));
        open.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Html.escaped(leadsAstray ? "#" : value))
                .append('"');
        return this;
    }

    /** Adds an attribute where {@code holds}. */
    public Tag with(boolean holds, String attribute, String value) {
        return holds ? with(attribute, value) : this;
    }

    public Tag css(String classes) {
        return with("class", classes);
    }

    public Tag href(String address) {
        return with("href", address);
    }

    /** The element with that content. */
    public Html of(Html... content) {
        return of(List.of(content));
    }

    /** The element with that content. */
    public Html of(List<Html> content) {
        if (VOID.contains(name)) {
            return Html.markup(open + ">");
        }
        return Html.markup(open + ">" + Html.of(content) + "</" + name + ">");
    }

    /** The element with that text. */
    public Html text(String text) {
        return of(Html.text(text));
    }
}
