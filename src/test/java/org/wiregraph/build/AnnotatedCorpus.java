package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A folder of small annotated articles that is edited at random; no models are needed to read it. */
final class AnnotatedCorpus {
    private static final List<String> SENTENCES = sentences();
    private static final List<String> NAMES =
            List.of("a.conllu", "b.conllu", "c.conllu", "2021/d.conllu", "2021/e.conllu", "f.conllu", "g.conllu");

    private final Path folder;
    private final Random random;

    AnnotatedCorpus(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    private static List<String> sentences() {
        try {
            return List.of(Files.readString(Path.of("src/test/resources/build/sentences.conllu"))
                    .strip()
                    .split("\n\n"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    Path folder() {
        return folder;
    }

    /** Adds, rewrites, renames or deletes one article, or its companion; what it did in words. */
    String edit() throws IOException {
        List<Path> files = files();
        int choice = files.size() < 2 ? 0 : random.nextInt(6);
        Path some = files.isEmpty() ? folder : files.get(random.nextInt(files.size()));
        switch (choice) {
            case 0, 1:
                Path written = folder.resolve(NAMES.get(random.nextInt(NAMES.size())));
                write(written, article());
                return "write " + written.getFileName();
            case 2:
                Files.writeString(some, Files.readString(some) + "\n" + sentence() + "\n");
                return "lengthen " + some.getFileName();
            case 3:
                Path renamed = folder.resolve(NAMES.get(random.nextInt(NAMES.size())));
                String text = Files.readString(some);
                Files.delete(some);
                write(renamed, text);
                return "rename " + some.getFileName() + " to " + renamed.getFileName();
            case 4:
                Path companion = Path.of(some.toString().replace(".conllu", ".yaml"));
                write(companion, "date: " + date() + "\npublisher: Paper " + random.nextInt(3) + "\n");
                return "date " + companion.getFileName();
            default:
                Files.delete(some);
                return "delete " + some.getFileName();
        }
    }

    List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
    }

    String article() {
        List<String> parts = new ArrayList<>();
        parts.add("# title = Report number " + random.nextInt(9));
        parts.add("# date = " + date());
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add("# newpar\n" + sentence() + "\n");
        }
        return String.join("\n", parts);
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size()));
    }

    private String date() {
        return "2021-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }
}
