package org.wiregraph.mcp;

import java.util.List;
import java.util.Map;
import org.wiregraph.page.Article;
import org.wiregraph.page.ArticleReader;
import org.wiregraph.query.Names;
import org.wiregraph.query.QueryException;

/** The text of an article, in stretches. */
final class ArticleTool {
    /** Characters in one answer. */
    private static final int STRETCH = 12_000;

    private ArticleTool() {}

    static Tool tool() {
        return new Tool(
                "read-article",
                "The text of an article",
                "The text that an article's citations point into, with its title, date and source. Positions count"
                        + " characters as citations do: document#char=204,361 is the text from character 204 to 361.",
                List.of(
                        Tool.Input.required("article", "its path in the corpus, its title, or its IRI"),
                        Tool.Input.number("from", "character to begin at; 0 if not given")),
                ArticleTool::answer);
    }

    private static String answer(Reading reading, Map<String, String> given) {
        String name = given.getOrDefault("article", "").replaceFirst("#char=.*", "");
        String iri = new Names(reading.dataset()).document(name).getURI();
        int from = Numbers.natural("from", given.getOrDefault("from", "0"));
        ArticleReader reader = new ArticleReader(reading.source());
        String text = reader.text(iri)
                .orElseThrow(() -> new QueryException("the text of " + name + " was not kept with the graph"));
        int[] characters = text.codePoints().toArray();
        if (from > characters.length) {
            throw new QueryException("the article has " + characters.length + " characters, fewer than " + from);
        }
        int to = Math.min(characters.length, from + STRETCH);
        String rest = to < characters.length ? "; read on with from=" + to : "";
        return head(reader.read(iri)) + "characters " + from + " to " + to + " of " + characters.length + rest + "\n\n"
                + new String(characters, from, to - from) + "\n";
    }

    private static String head(Article article) {
        StringBuilder out = new StringBuilder(article.title()).append('\n');
        line(out, "IRI", article.iri());
        line(out, "date", article.date());
        line(out, "publisher", article.publisher());
        line(out, "authors", String.join(", ", article.authors()));
        line(out, "source", article.address());
        line(out, "copy of", article.copyOf());
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(value.isEmpty() ? "" : name + ": " + value + "\n");
    }
}
