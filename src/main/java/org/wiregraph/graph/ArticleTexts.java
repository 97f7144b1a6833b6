package org.wiregraph.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wiregraph.resolve.Article;
import org.wiregraph.resolve.Knowledge;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.Span;

/**
 * Writes the texts of articles with their mentions as JSON, one file for each text, named by its SHA-256:
 * {@code {"sha256", "text", "documents": {IRI: [{"begin", "end", "entity"}]}}}, positions in code points.
 */
public final class ArticleTexts {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ArticleTexts() {}

    /** Writes the texts of all articles into {@code folder}. */
    public static void write(Knowledge knowledge, Path folder) throws IOException {
        SortedMap<String, List<Article>> byText = knowledge.articles().stream()
                .collect(Collectors.groupingBy(
                        article -> article.document().sha256(), TreeMap::new, Collectors.toList()));
        Files.createDirectories(folder);
        for (List<Article> articles : byText.values()) {
            JsonObject file = json(articles);
            Files.writeString(folder.resolve(file.get("sha256").getAsString() + ".json"), GSON.toJson(file) + "\n");
        }
    }

    private static JsonObject json(List<Article> articles) {
        String text = articles.get(0).document().text();
        CodePoints points = new CodePoints(text);
        JsonObject documents = new JsonObject();
        articles.stream()
                .sorted((one, other) -> one.iri().compareTo(other.iri()))
                .forEach(article -> documents.add(article.iri(), mentions(article, points)));
        JsonObject file = new JsonObject();
        file.addProperty("sha256", articles.get(0).document().sha256());
        file.addProperty("text", text);
        file.add("documents", documents);
        return file;
    }

    private static JsonArray mentions(Article article, CodePoints points) {
        JsonArray mentions = new JsonArray();
        article.mentions().forEach((utf16, entity) -> {
            Span span = points.of(utf16);
            JsonObject mention = new JsonObject();
            mention.addProperty("begin", span.begin());
            mention.addProperty("end", span.end());
            mention.addProperty("entity", entity);
            mentions.add(mention);
        });
        return mentions;
    }
}
