package org.wiregraph.graph;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.resolve.Article;
import org.wiregraph.text.CodePoints;
import org.wiregraph.text.Span;

/**
 * Writes the texts of articles with their mentions as JSON, one file for each text, named by its SHA-256:
 * {@code {"sha256", "text", "documents": {IRI: [{"begin", "end", "entity"}]}}}, positions in code points.
 */
public final class ArticleTexts implements ArticleOutput {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path folder;
    private final Set<String> shared;
    private final SortedMap<String, List<Article>> waiting = new TreeMap<>();

    /**
     * Writes into {@code folder}.
     *
     * @param shared digests of the texts that several articles have
     */
    public ArticleTexts(Path folder, Set<String> shared) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.shared = Set.copyOf(shared);
    }

    @Override
    public Runnable prepare(Article article) {
        String sha256 = article.document().sha256();
        if (shared.contains(sha256)) {
            return () ->
                    waiting.computeIfAbsent(sha256, text -> new ArrayList<>()).add(article);
        }
        write(List.of(article));
        return () -> {};
    }

    /** Writes what several articles share, after all others. */
    public void finish() {
        waiting.values().forEach(this::write);
    }

    private void write(List<Article> articles) {
        JsonObject file = json(articles);
        try {
            Files.writeString(folder.resolve(file.get("sha256").getAsString() + ".json"), GSON.toJson(file) + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
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
