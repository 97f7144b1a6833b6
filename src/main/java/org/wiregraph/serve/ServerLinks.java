package org.wiregraph.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.page.Links;
import org.wiregraph.page.Part;

/** Addresses that {@link Routes} answer. */
public final class ServerLinks implements Links {
    /** What a path can hold so that every browser and server hands it on as it is. */
    private static final Pattern PLAIN = Pattern.compile(
            "(entity|document|claim|event|quantity)/(?!(.*/)?\\.{1,2}(/|$))[A-Za-z0-9._~%/!$&'()*+,;=:@-]+");

    private final String base;
    private final Optional<String> token;

    /** @param base IRI under which entities, documents and claims live, ending in {@code /} or {@code #} */
    public ServerLinks(String base) {
        this(base, Optional.empty());
    }

    /** @param token by which a decision shows that it comes from these pages; empty where nothing can be decided */
    ServerLinks(String base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public Optional<String> token() {
        return token;
    }

    @Override
    public boolean answers() {
        return true;
    }

    /** IRI under which entities, documents and claims live. */
    String base() {
        return base;
    }

    @Override
    public String to(String iri) {
        int hash = iri.indexOf('#', base.length() <= iri.length() && iri.startsWith(base) ? base.length() : 0);
        String thing = hash < 0 ? iri : iri.substring(0, hash);
        String place = hash < 0 ? "" : iri.substring(hash);
        if (thing.startsWith(base)
                && PLAIN.matcher(thing.substring(base.length())).matches()) {
            return "/" + thing.substring(base.length()) + place;
        }
        return "/resource?iri=" + Links.encoded(iri);
    }

    /** The IRI that lives at {@code path} of the pages; the other way round of {@link #to}. */
    String iri(String path) {
        return base + path.substring(1);
    }

    @Override
    public String home() {
        return "/";
    }

    @Override
    public String search() {
        return "/search";
    }

    @Override
    public String page(String name, Map<String, String> parameters) {
        return Links.asking("/" + name, parameters);
    }

    @Override
    public String articles(int page) {
        return page("articles") + (page == 1 ? "" : "?page=" + page);
    }

    @Override
    public String part(String iri, String name, int page) {
        String address = to(iri);
        String word = name.startsWith(Vocabulary.WG) ? name.substring(Vocabulary.WG.length()) : name;
        return address + (address.contains("?") ? "&" : "?") + "part=" + Links.encoded(word)
                + (page == 1 ? "" : "&page=" + page);
    }

    /** The IRI of the property that {@link #part} calls {@code name}; {@link Part#SAID} as it is. */
    static String partName(String name) {
        return name.equals(Part.SAID) || name.contains(":") ? name : Vocabulary.WG + name;
    }

    @Override
    public String query(String name, Map<String, String> parameters, String format) {
        Map<String, String> asked = new TreeMap<>(parameters);
        if (!format.isEmpty()) {
            asked.put("format", format);
        }
        return Links.asking("/query/" + Links.encoded(name), asked);
    }

    @Override
    public String asset(String name) {
        return "/assets/" + name;
    }

    @Override
    public String data(String iri, String format) {
        return "/resource?iri=" + Links.encoded(iri) + "&format=" + format;
    }
}
