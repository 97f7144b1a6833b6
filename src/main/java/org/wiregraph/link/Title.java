package org.wiregraph.link;

import java.util.Locale;

/**
 * A Wikipedia article that a name was used for.
 *
 * @param title as in its address, {@code Springfield,_Illinois}
 * @param share the part of the name's uses that meant it, from 0 to 1
 */
record Title(String title, double share) implements Comparable<Title> {
    /** The article's name without what tells it from others: "Georgia" of {@code Georgia_(country)}. */
    String name() {
        String plain = plain();
        int bracket = plain.lastIndexOf(" (");
        return bracket > 0 && plain.endsWith(")") ? plain.substring(0, bracket) : plain;
    }

    /** What stands in brackets at its end, in lower case: "country"; empty where nothing does. */
    String qualifier() {
        String plain = plain();
        return name().equals(plain)
                ? ""
                : plain.substring(name().length() + 2, plain.length() - 1).toLowerCase(Locale.ROOT);
    }

    private String plain() {
        return title.replace('_', ' ');
    }

    /** IRI of what the article is about; characters that no IRI may hold are escaped. */
    String resource() {
        StringBuilder iri = new StringBuilder("http://dbpedia.org/resource/");
        title.codePoints().forEach(c -> {
            if (c <= ' ' || "\"<>\\^`{|}%?#".indexOf(c) >= 0) {
                iri.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                iri.appendCodePoint(c);
            }
        });
        return iri.toString();
    }

    /** The largest share first. */
    @Override
    public int compareTo(Title other) {
        int byShare = Double.compare(other.share, share);
        return byShare != 0 ? byShare : title.compareTo(other.title);
    }
}
