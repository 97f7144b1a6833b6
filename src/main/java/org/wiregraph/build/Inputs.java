package org.wiregraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.text.Digest;

/**
 * All that a build depends on, as one digest: builds of equal inputs give equal graphs.
 *
 * @param articles digests of the articles' files that can be read, see {@link ArticleFile#digest()}
 */
public record Inputs(String digest, Map<ArticleFile, String> articles) {
    public Inputs {
        articles = Map.copyOf(articles);
    }

    /**
     * Digests the program, the articles with their companions, and all files in {@code folders}; to be called before any
     * of them is read for the build, so that what changes meanwhile is noticed by the next one.
     *
     * @param folders the ontology and whatever else decides on the graph; single files will do
     */
    public static Inputs of(String base, Corpus corpus, List<Path> folders) {
        List<String> parts = new ArrayList<>();
        parts.add(Program.running().digest());
        parts.add(base);
        folders.forEach(folder -> parts.add(files(folder)));
        Map<ArticleFile, String> articles = new ConcurrentHashMap<>();
        parts.addAll(corpus.files().parallelStream()
                .map(file -> digest(file, articles))
                .toList());
        parts.add(corpus.problems().toString());
        return new Inputs(Digest.of(parts), articles);
    }

    /** These inputs and one more thing that the build depends on. */
    public Inputs and(String more) {
        return new Inputs(Digest.of(List.of(digest, more)), articles);
    }

    private static String files(Path folder) {
        if (!Files.exists(folder)) {
            return "none";
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return Digest.of(walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/') + " " + contents(file))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    private static String digest(ArticleFile file, Map<ArticleFile, String> articles) {
        try {
            String digest = file.digest();
            articles.put(file, digest);
            return digest;
        } catch (IOException unreadable) {
            return file.path() + " " + file.slice() + " " + unreadable.getMessage();
        }
    }

    private static String contents(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}
