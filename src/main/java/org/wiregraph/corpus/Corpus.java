package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.text.Problem;

/** A folder of article files; each is read by itself, so that many can be read at once. */
public final class Corpus {
    private static final Set<String> READ = Set.of("txt", "md", "markdown", "html", "htm", "jsonl", "conllu");
    private static final Set<String> UNSUPPORTED =
            Set.of("pdf", "doc", "docx", "rtf", "odt", "epub", "xml", "warc", "gz");
    private static final long LONGEST = 20L * 1024 * 1024;

    private final Path folder;
    private final List<Path> files;

    private Corpus(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    /**
     * The articles below {@code folder}, sorted by path; hidden files and the {@code .yaml} companions are passed over.
     *
     * @throws CorpusException if there is no such folder
     */
    public static Corpus in(Path folder) {
        if (!Files.exists(folder)) {
            throw new CorpusException("no folder " + folder + ": name the folder of your articles with --corpus");
        }
        if (Files.isRegularFile(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            return new Corpus(parent == null ? folder : parent, List.of(folder.toAbsolutePath()));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder, file))
                    .filter(file -> READ.contains(ending(file)) || UNSUPPORTED.contains(ending(file)))
                    .sorted()
                    .toList();
            return new Corpus(folder, files);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new CorpusException("cannot list " + folder + ": " + unreadable.getMessage());
        }
    }

    public List<Path> files() {
        return files;
    }

    /** Path of {@code file} below the corpus, with {@code /}. */
    public String path(Path file) {
        return folder.toAbsolutePath()
                .relativize(file.toAbsolutePath())
                .toString()
                .replace('\\', '/');
    }

    /** Reads one of {@link #files()}; what cannot be used is a problem and never an exception. */
    public Reading read(Path file) {
        String path = path(file);
        if (UNSUPPORTED.contains(ending(file))) {
            return Reading.problem(
                    Problem.Kind.UNREADABLE, path, "not a format that is read (.txt, .md, .html, .jsonl, .conllu)");
        }
        try {
            if (Files.size(file) > LONGEST && !ending(file).equals("jsonl")) {
                return Reading.problem(Problem.Kind.TOO_LONG, path, "longer than " + (LONGEST >> 20) + " MB");
            }
            byte[] bytes = Files.readAllBytes(file);
            Metadata companion = Companion.of(file, path);
            return ArticleReader.read(ending(file), path, bytes, companion);
        } catch (MetadataException wrong) {
            return Reading.problem(Problem.Kind.METADATA, path, String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            return Reading.problem(Problem.Kind.UNREADABLE, path, "cannot be read: " + unreadable);
        }
    }

    private static boolean hidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
