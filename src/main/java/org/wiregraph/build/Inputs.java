package org.wiregraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiregraph.corpus.ArticleFile;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.corpus.Stored;
import org.wiregraph.text.Digest;

/** All that a build depends on, as one digest: builds of equal inputs give equal graphs. */
public record Inputs(String digest) {
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
        parts.addAll(corpus.files().parallelStream()
                .map(file -> file.path() + " " + file.slice() + " " + contents(file))
                .toList());
        parts.add(corpus.problems().toString());
        return new Inputs(Digest.of(parts));
    }

    /** These inputs and one more thing that the build depends on. */
    public Inputs and(String more) {
        return new Inputs(Digest.of(List.of(digest, more)));
    }

    private static String files(Path folder) {
        if (!Files.exists(folder)) {
            return "none";
        }
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return Digest.of(walk.filter(Files::isRegularFile)
                    .map(file ->
                            folder.relativize(file).toString().replace('\\', '/') + " " + contents(Stored.at(file)))
                    .sorted()
                    .toList());
        } catch (IOException | UncheckedIOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    private static String contents(ArticleFile file) {
        boolean first = file.slice().begin() == 0;
        return (first ? contents(file.file()) : "")
                + file.companion().map(Inputs::contents).orElse("");
    }

    private static String contents(Stored file) {
        try (InputStream in = file.open()) {
            return Digest.of(in);
        } catch (IOException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }
}
