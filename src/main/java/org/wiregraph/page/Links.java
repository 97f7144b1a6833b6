package org.wiregraph.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where pages lie: the one place that turns an IRI, or the name of a page, into an address. "" leads nowhere. */
public interface Links {
    /** Whether somebody answers at the addresses; without, pages are files: nothing can be asked that is not written. */
    boolean answers();

    /**
     * What shows that a decision comes from one of these pages; empty where nothing can be decided. No page of another origin can
     * read it.
     */
    default Optional<String> token() {
        return Optional.empty();
    }

    /** The page of an entity, event, quantity, document or claim, or the place of a sentence in its document. */
    String to(String iri);

    String home();

    /** Where words are searched for, as the parameter {@code q}. */
    String search();

    /** A page that stands once, e.g. {@code graph}, with parameters in the order of the map. */
    String page(String name, Map<String, String> parameters);

    /** The list of articles, counted from page 1. */
    String articles(int page);

    /**
     * A page of one kind of what is known of a thing.
     *
     * @param name IRI of a property, or {@link Part#SAID}
     * @param page counted from 1
     */
    String part(String iri, String name, int page);

    /** A saved query with values for its parameters, as a page, or in {@code format} if that is not "". */
    String query(String name, Map<String, String> parameters, String format);

    /** A style sheet, script or picture. */
    String asset(String name);

    /** The triples about {@code iri}, in the format with that ending, e.g. {@code ttl}. */
    String data(String iri, String format);

    default String page(String name) {
        return page(name, Map.of());
    }

    default String query(String name) {
        return query(name, Map.of(), "");
    }

    /** Where a claim stands in the page of its document. */
    default String claim(String document, String claim) {
        return to(document) + "#" + anchor(claim);
    }

    /** Name of the place of a claim in the page of its document. */
    static String anchor(String claim) {
        return "claim-" + claim.substring(claim.lastIndexOf('/') + 1);
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

    /** An address with parameters, in the order of the map. */
    static String asking(String address, Map<String, String> parameters) {
        return address
                + parameters.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
