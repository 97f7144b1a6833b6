package org.wiregraph.graph;

import java.util.List;
import org.wiregraph.resolve.Article;
import org.wiregraph.text.InOrder;

/** One way to write articles down. */
@FunctionalInterface
public interface ArticleOutput {
    /**
     * Makes of {@code article}, on any thread, what is to be written.
     *
     * @return writes it; called for one article after the other, in their order
     */
    Runnable prepare(Article article);

    /** Writes all of {@code articles} in every way, going through them once, on all cores. */
    static void write(List<Article> articles, List<ArticleOutput> outputs) {
        InOrder.each(
                articles.size(),
                at -> {
                    Article article = articles.get(at);
                    return outputs.stream()
                            .map(output -> output.prepare(article))
                            .toList();
                },
                (prepared, at) -> prepared.forEach(Runnable::run));
    }
}
