package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Problem;

/** One walk through a corpus folder: the articles it met and what was wrong on the way. */
final class FolderListing extends SimpleFileVisitor<Path> {
    private static final Set<String> OTHER_ARTICLES = Set.of("""
            docx doc rtf odt epub json csv tsv mht mhtml eml
            """.strip().split("\\s+"));

    private static final long SLICE = 8L << 20;

    private final Path folder;
    private final List<ArticleFile> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FolderListing(Path folder) {
        this.folder = folder;
    }

    List<ArticleFile> articles() {
        return articles;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = !directory.equals(folder) && (isHidden(directory) || isStore(directory));
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** A graph that was built among the articles, with what it keeps of them. */
    private static boolean isStore(Path directory) {
        return Files.isDirectory(directory.resolve("generations"))
                || Files.isDirectory(directory.resolve("cache/annotations"));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        String path = pathOf(file);
        String ending = ending(path);
        if (ArticleReader.reads(path)) {
            add(path, file);
        } else if (OTHER_ARTICLES.contains(ending)) {
            problems.add(new Problem(
                    Problem.Kind.UNREADABLE, path, "." + ending + " is not read; save it as .txt, .md or .html"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        if (!isHidden(file)) {
            problems.add(ArticleFile.unreadable(pathOf(file), failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(String path, Path file) {
        Optional<Path> companion = companionOf(file);
        try {
            for (Slice slice : ArticleReader.slices(path, file, SLICE)) {
                articles.add(new ArticleFile(path, file, companion, slice));
            }
        } catch (IOException failure) {
            problems.add(ArticleFile.unreadable(path, failure));
        }
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    /** What follows the last dot of a name; of a compressed file, the last but one. */
    static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.', name.length() - 1 - (name.endsWith(".gz") ? ".gz".length() : 0));
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    private static Optional<Path> companionOf(Path article) {
        String name = String.valueOf(article.getFileName());
        Path companion = article.resolveSibling(
                name.substring(0, name.length() - ending(name).length()) + "yaml");
        return Files.isRegularFile(companion) ? Optional.of(companion) : Optional.empty();
    }
}
