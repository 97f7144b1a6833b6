package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
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
    /** Bytes of a companion, which holds a few lines. */
    private static final long LARGEST_COMPANION = 1L << 20;
    /** What stands in a name for bytes that are no text. */
    private static final char NO_TEXT = '\uFFFD';

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
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
        if (directory.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        boolean hidden = isHidden(directory) || isStore(directory);
        if (!hidden && Files.isSymbolicLink(directory) && folder.toRealPath().startsWith(directory.toRealPath())) {
            return visitFileFailed(directory, new FileSystemLoopException(directory.toString()));
        }
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
        if (ArticleReader.reads(path) && attributes.isOther()) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, "a pipe, a socket or a device; not read"));
        } else if (ArticleReader.reads(path) && path.indexOf(NO_TEXT) >= 0) {
            problems.add(new Problem(Problem.Kind.UNREADABLE, path, "its name is no text here; rename it"));
        } else if (ArticleReader.reads(path)) {
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
            Optional<Path> companion = companionOf(file);
            if (companion.isPresent() && Files.size(companion.get()) > LARGEST_COMPANION) {
                String detail = companion.get().getFileName() + " is over a megabyte; not read";
                problems.add(new Problem(Problem.Kind.TOO_LONG, path, detail));
                companion = Optional.empty();
            }
            articles.addAll(ArticleFile.of(path, Stored.at(file), companion.map(Stored::at)));
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
