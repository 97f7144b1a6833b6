package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.text.Problem;

/** One walk through a corpus folder: the articles it met and what was wrong on the way. */
final class FolderListing extends SimpleFileVisitor<Path> {
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
        if (ArticleReader.reads(path)) {
            add(path, file);
        } else {
            ArticleNames.unread(path).ifPresent(problems::add);
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
        try {
            articles.addAll(
                    ArticleFile.of(path, Stored.at(file), companionOf(file).map(Stored::at)));
        } catch (IOException failure) {
            problems.add(ArticleFile.unreadable(path, failure));
        }
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path file) {
        return ArticleNames.isHidden(String.valueOf(file.getFileName()));
    }

    private static Optional<Path> companionOf(Path article) {
        Path companion = article.resolveSibling(ArticleNames.companion(String.valueOf(article.getFileName())));
        return Files.isRegularFile(companion) ? Optional.of(companion) : Optional.empty();
    }
}
