package org.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.wiregraph.text.Problem;

/** A folder of articles, as it was when it was listed. */
public final class Corpus {
    private final List<ArticleFile> files;
    private final List<Problem> problems;

    private Corpus(List<ArticleFile> files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * Lists the articles below {@code folder}.
     *
     * @throws UnusableCorpus if there is no such folder
     */
    public static Corpus in(Path folder) {
        if (!Files.exists(folder)) {
            throw new UnusableCorpus("no such corpus folder: " + folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableCorpus("the corpus must be a folder, not a file: " + folder);
        }
        FolderListing listing = new FolderListing(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
        } catch (IOException unreadable) {
            throw new UnusableCorpus("cannot read the corpus folder " + folder + ": " + unreadable.getMessage());
        }
        return new Corpus(
                listing.articles().stream()
                        .sorted(Comparator.comparing(ArticleFile::path)
                                .thenComparing(file -> file.slice().begin()))
                        .toList(),
                listing.problems().stream().sorted().toList());
    }

    /**
     * The files with articles, sorted by path; hidden files, companions, unknown endings and graphs are not among them.
     * A large .jsonl file is there several times, slice by slice.
     */
    public List<ArticleFile> files() {
        return files;
    }

    /** Files and folders that could not be listed, and files that look like articles but cannot be read as such. */
    public List<Problem> problems() {
        return problems;
    }
}
