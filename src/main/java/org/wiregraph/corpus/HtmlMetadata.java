package org.wiregraph.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page's metadata: JSON-LD (schema.org) first, then OpenGraph, meta tags and the time element. */
final class HtmlMetadata {
    private HtmlMetadata() {}

    static Metadata of(Document page) {
        Metadata.Builder found = new Metadata.Builder();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parsed(script.data()).ifPresent(data -> linked(data, found));
        }
        meta(page, found, "title", List.of("og:title", "twitter:title"));
        meta(page, found, "author", List.of("author", "article:author", "byl"));
        meta(page, found, "publisher", List.of("og:site_name", "publisher"));
        meta(
                page,
                found,
                "date",
                List.of("article:published_time", "date", "pubdate", "publish-date", "dc.date", "dcterms.created"));
        meta(page, found, "url", List.of("og:url"));
        first(page, "link[rel=canonical]", "href").ifPresent(url -> found.put("url", url));
        first(page, "time[datetime]", "datetime").ifPresent(date -> found.put("date", date));
        Optional.ofNullable(page.selectFirst("h1")).ifPresent(title -> found.put("title", title.text()));
        found.put("title", page.title());
        return found.build();
    }

    /** A page with broken JSON-LD is still an article; its other metadata count. */
    private static Optional<JsonElement> parsed(String json) {
        try {
            return Optional.of(JsonParser.parseString(json));
        } catch (JsonParseException broken) {
            return Optional.empty();
        }
    }

    private static void meta(Document page, Metadata.Builder found, String key, List<String> names) {
        for (String name : names) {
            first(page, "meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]", "content")
                    .ifPresent(value -> found.put(key, value));
        }
    }

    private static Optional<String> first(Document page, String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute));
    }

    private static void linked(JsonElement element, Metadata.Builder found) {
        if (element instanceof JsonArray array) {
            array.forEach(one -> linked(one, found));
        } else if (element instanceof JsonObject object) {
            if (object.has("@graph")) {
                linked(object.get("@graph"), found);
            }
            String type = object.has("@type") ? object.get("@type").toString() : "";
            if (type.contains("Article") || type.contains("Report") || type.contains("BlogPosting")) {
                name(object, "headline").ifPresent(value -> found.put("title", value));
                name(object, "datePublished").ifPresent(value -> found.put("date", value));
                name(object, "author").ifPresent(value -> found.put("author", value));
                name(object, "publisher").ifPresent(value -> found.put("publisher", value));
                name(object, "url")
                        .or(() -> name(object, "mainEntityOfPage"))
                        .ifPresent(value -> found.put("url", value));
            }
        }
    }

    private static Optional<String> name(JsonObject object, String key) {
        JsonElement value = object.get(key);
        if (value instanceof JsonArray array && !array.isEmpty()) {
            value = array.get(0);
        }
        if (value instanceof JsonObject inner) {
            value = inner.has("name") ? inner.get("name") : inner.get("@id");
        }
        return value != null && value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }
}
