package org.wiregraph.site;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wiregraph.page.Links;

/** Addresses within a folder of files, as they read from one of them. */
final class SiteLinks implements Links {
    private static final String YEAR = "[0-9]{4}";

    private final SiteFiles files;
    private final Function<String, Optional<String>> documentOfClaim;
    private final String up;

    /**
     * Links of one file.
     *
     * @param file where it lies in the folder
     * @param documentOfClaim the article that makes a claim
     */
    SiteLinks(SiteFiles files, Function<String, Optional<String>> documentOfClaim, String file) {
        this.files = files;
        this.documentOfClaim = documentOfClaim;
        this.up = file.contains("/") ? "../" : "./";
    }

    static String timeline(String year) {
        return year.isEmpty() ? "timeline.html" : "timeline/" + year + ".html";
    }

    static String articleList(int page) {
        return page == 1 ? "articles.html" : "articles/" + page + ".html";
    }

    static String queryFile(String name, String ending) {
        return "query/" + name + "." + ending;
    }

    @Override
    public boolean answers() {
        return false;
    }

    @Override
    public String to(String iri) {
        int hash = iri.indexOf('#');
        String place = hash < 0 ? "" : iri.substring(hash);
        Optional<String> file = files.of(iri).or(() -> files.of(hash < 0 ? iri : iri.substring(0, hash)));
        if (file.isPresent()) {
            return up + file.get() + (files.of(iri).isPresent() ? "" : place);
        }
        Optional<String> document = documentOfClaim.apply(iri);
        if (document.isPresent()) {
            return claim(document.get(), iri);
        }
        return Links.leadsOut(iri) && !files.isOurs(iri) ? iri : "";
    }

    @Override
    public String home() {
        return up + "index.html";
    }

    @Override
    public String search() {
        return up + "search.html";
    }

    @Override
    public String page(String name, Map<String, String> parameters) {
        if (name.equals("timeline")) {
            String year = parameters.getOrDefault("from", "");
            return up + timeline(year.matches(YEAR) && year.equals(parameters.get("to")) ? year : "");
        }
        return name.equals("articles") || name.equals("queries") ? up + name + ".html" : "";
    }

    @Override
    public String articles(int page) {
        return up + articleList(page);
    }

    @Override
    public String part(String iri, String name, int page) {
        return up + files.part(iri, name, page);
    }

    @Override
    public String query(String name, Map<String, String> parameters, String format) {
        return files.hasQuery(name) ? up + queryFile(name, format.isEmpty() ? "html" : format) : "";
    }

    @Override
    public String asset(String name) {
        return up + "assets/" + name;
    }

    @Override
    public String data(String iri, String format) {
        return "";
    }
}
