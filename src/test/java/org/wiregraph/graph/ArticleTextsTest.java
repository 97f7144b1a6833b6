package org.wiregraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.Metadata;
import org.wiregraph.resolve.Article;

class ArticleTextsTest {
    @TempDir
    private Path folder;

    private static Article article(String path) {
        return new ArticleBuilder(path, Metadata.NONE, List.of("😀 NATO <b>left</b> Kabul."))
                .mention("NATO", SmallNews.NATO)
                .mention("Kabul", SmallNews.KABUL)
                .build(Optional.empty());
    }

    private static String mentions(String path) {
        return "\"" + SmallNews.BASE + "document/" + path + "\":[{\"begin\":2,\"end\":6,\"entity\":\"" + SmallNews.NATO
                + "\"},{\"begin\":19,\"end\":24,\"entity\":\"" + SmallNews.KABUL + "\"}]";
    }

    private static String file(String sha256, String documents) {
        return "{\"sha256\":\"" + sha256 + "\",\"text\":\"😀 NATO <b>left</b> Kabul.\",\"documents\":{" + documents
                + "}}\n";
    }

    /** Positions are those of code points: the emoji is one. */
    @Test
    void writesATextWithItsMentions() throws IOException {
        Article article = article("a.txt");
        String sha256 = article.document().sha256();
        new ArticleTexts(folder, Set.of()).prepare(article).run();
        assertThat(folder.resolve(sha256 + ".json")).hasContent(file(sha256, mentions("a.txt")));
    }

    @Test
    void writesATextOfSeveralArticlesOnce() throws IOException {
        Article article = article("a.txt");
        String sha256 = article.document().sha256();
        ArticleTexts texts = new ArticleTexts(folder, Set.of(sha256));
        for (String path : List.of("b.txt", "a.txt")) {
            texts.prepare(article(path)).run();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        texts.finish();
        assertThat(folder.resolve(sha256 + ".json"))
                .hasContent(file(sha256, mentions("a.txt") + "," + mentions("b.txt")));
    }
}
