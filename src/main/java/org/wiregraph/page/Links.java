package org.wiregraph.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.graph.Vocabulary;

/** Where pages lie: the one place that turns an IRI, or the name of a page, into an address. */
public final class Links {
    /** What a path can hold so that every browser and server hands it on as it is. */
    private static final Pattern PLAIN = Pattern.compile(
            "(entity|document|claim|event|quantity)/(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9._~%/!$&'()*+,;=:@-]+");

    private final String base;

    /** @param base IRI under which entities, documents and claims live, ending in {@code /} or {@code #} */
    public Links(String base) {
        this.base = base;
    }

    /** IRI under which entities, documents and claims live. */
    public String base() {
        return base;
    }

    /** The page of an entity, event, quantity, document or claim, or the place of a sentence in its document. */
    public String to(String iri) {
        int hash = iri.indexOf('#', base.length() <= iri.length() && iri.startsWith(base) ? base.length() : 0);
        String thing = hash < 0 ? iri : iri.substring(0, hash);
        String place = hash < 0 ? "" : iri.substring(hash);
        if (thing.startsWith(base)
                && PLAIN.matcher(thing.substring(base.length())).matches()) {
            return "/" + thing.substring(base.length()) + place;
        }
        return "/resource?iri=" + encoded(iri);
    }

    /** The IRI that lives at {@code path} of the pages; the other way round of {@link #to}. */
    public String iri(String path) {
        return base + path.substring(1);
    }

    /** Where a claim stands in the page of its document. */
    public String claim(String document, String claim) {
        return to(document) + "#" + anchor(claim);
    }

    /** Name of the place of a claim in the page of its document. */
    public static String anchor(String claim) {
        return "claim-" + claim.substring(claim.lastIndexOf('/') + 1);
    }

    public String home() {
        return "/";
    }

    public String search(String words) {
        return words.isEmpty() ? "/search" : "/search?q=" + encoded(words);
    }

    /** A page that stands once, e.g. {@code graph}. */
    public String page(String name) {
        return "/" + name;
    }

    /** A page that stands once, about one thing. */
    public String page(String name, String parameter, String value) {
        return "/" + name + "?" + parameter + "=" + encoded(value);
    }

    /**
     * A page of one kind of what is known of a thing.
     *
     * @param name IRI of a property, or {@link Part#SAID}
     * @param page counted from 1
     */
    public String part(String iri, String name, int page) {
        String address = to(iri);
        String word = name.startsWith(Vocabulary.WG) ? name.substring(Vocabulary.WG.length()) : name;
        return address + (address.contains("?") ? "&" : "?") + "part=" + encoded(word)
                + (page == 1 ? "" : "&page=" + page);
    }

    /** The IRI of the property that {@link #part} calls {@code name}; {@link Part#SAID} as it is. */
    public static String partName(String name) {
        return name.equals(Part.SAID) || name.contains(":") ? name : Vocabulary.WG + name;
    }

    /** The list of articles, counted from page 1. */
    public String articles(int page) {
        return page("articles") + (page == 1 ? "" : "?page=" + page);
    }

    /** The saved query of that name. */
    public String query(String name) {
        return "/query/" + encoded(name);
    }

    /** A page with parameters, in the order of the map. */
    String asking(String page, Map<String, String> parameters) {
        return page
                + parameters.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    public String asset(String name) {
        return "/assets/" + name;
    }

    /** The triples about {@code iri}, in the format with that ending, e.g. {@code ttl}. */
    public String data(String iri, String format) {
        return "/resource?iri=" + encoded(iri) + "&format=" + format;
    }

    /** Whether {@code address} is one of the web that a reader can be sent to. */
    static boolean leadsOut(String address) {
        try {
            String scheme = String.valueOf(URI.create(address).getScheme());
            return scheme.equals("https") || scheme.equals("http");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
