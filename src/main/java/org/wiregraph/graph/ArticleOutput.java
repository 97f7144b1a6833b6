package org.wiregraph.graph;

import java.util.List;
import org.wiregraph.resolve.Article;

/** One way to write articles down. */
@FunctionalInterface
public interface ArticleOutput {
    /** How many articles are held in memory at once. */
    int AT_ONCE = 32;

    /**
     * Makes of {@code article}, on any thread, what is to be written.
     *
     * @return writes it; called for one article after the other, in their order
     */
    Runnable prepare(Article article);

    /** Writes all of {@code articles} in every way, going through them once, on all cores. */
    static void write(List<Article> articles, List<ArticleOutput> outputs) {
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            articles.subList(from, Math.min(from + AT_ONCE, articles.size())).parallelStream()
                    .map(article -> outputs.stream()
                            .map(output -> output.prepare(article))
                            .toList())
                    .toList()
                    .forEach(prepared -> prepared.forEach(Runnable::run));
        }
    }
}
