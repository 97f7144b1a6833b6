package org.wiregraph.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org article that a page describes in JSON-LD, alone, in an array or in a {@code @graph}. */
final class LinkedData {
    private final Map<String, List<String>> fields;

    private LinkedData(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    static LinkedData in(org.jsoup.nodes.Document page) {
        Optional<JsonObject> article = page.select("script[type=application/ld+json]").stream()
                .flatMap(LinkedData::parse)
                .flatMap(LinkedData::objects)
                .filter(LinkedData::isArticle)
                .findFirst();
        return new LinkedData(article.map(JsonFields::of).orElse(Map.of()));
    }

    /** The values of a field, entities resolved; an author's or publisher's name. */
    List<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> Parser.unescapeEntities(value, false))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The text that the description itself holds, for pages that scripts would fill. */
    List<PageParagraph> body() {
        return field("articleBody").stream()
                .flatMap(String::lines)
                .map(Line::of)
                .filter(line -> line.size() > 0)
                .map(line -> new PageParagraph(List.of(), Paragraph.Markup.NONE, line, 0))
                .toList();
    }

    /** A description that is not JSON is as good as none: pages have it in other forms. */
    private static Stream<JsonElement> parse(Element script) {
        try {
            return Stream.of(JsonParser.parseString(script.data()));
        } catch (JsonParseException broken) {
            return Stream.empty();
        }
    }

    private static Stream<JsonObject> objects(JsonElement element) {
        if (element instanceof JsonArray array) {
            return StreamSupport.stream(array.spliterator(), false).flatMap(LinkedData::objects);
        }
        if (element instanceof JsonObject object) {
            Stream<JsonObject> nested =
                    Stream.of("@graph", "mainEntity").filter(object::has).flatMap(key -> objects(object.get(key)));
            return Stream.concat(Stream.of(object), nested);
        }
        return Stream.empty();
    }

    private static boolean isArticle(JsonObject object) {
        return JsonFields.of(object).getOrDefault("@type", List.of()).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }
}
