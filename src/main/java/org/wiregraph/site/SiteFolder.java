package org.wiregraph.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a site: written beside its place, then put there as a whole; only a site is ever replaced. */
final class SiteFolder implements AutoCloseable {
    private static final String MARK = "wiregraph-site.txt";
    private static final String MEANING =
            "Written by wiregraph export --site, which replaces this folder as a whole.\n";

    private final Path place;
    private final Path draft;

    private SiteFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /**
     * Begins a site.
     *
     * @throws SiteException if something else is at the place, or nothing can be written there
     */
    static SiteFolder at(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null || (Files.exists(place) && !isFree(place))) {
            throw new SiteException(
                    folder + " holds something else than a site: name an empty or new folder with --site");
        }
        try {
            Files.createDirectories(parent);
            // Not a temporary folder of Java's, which nobody else could read.
            Path draft = Files.createDirectory(place.resolveSibling(
                    "." + place.getFileName() + "-" + ProcessHandle.current().pid()));
            Files.writeString(draft.resolve(MARK), MEANING);
            return new SiteFolder(place, draft);
        } catch (IOException refused) {
            throw new SiteException("cannot write beside " + place + ": " + refused.getMessage(), refused);
        }
    }

    private static boolean isFree(Path place) {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            List<Path> some = files.limit(1).toList();
            return some.isEmpty() || Files.isRegularFile(place.resolve(MARK));
        } catch (IOException unreadable) {
            throw new SiteException("cannot read " + place + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Writes a file of the site. */
    void write(String file, byte[] content) {
        try {
            Path path = draft.resolve(file);
            if (file.contains("/")) {
                Files.createDirectories(draft.resolve(file.substring(0, file.lastIndexOf('/'))));
            }
            Files.write(path, content);
        } catch (IOException full) {
            throw new SiteException("cannot write " + file + ": " + full.getMessage(), full);
        }
    }

    /** Puts the site in its place. */
    void publish() {
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        try {
            if (Files.exists(place)) {
                Files.move(place, old);
            }
            Files.move(draft, place);
            delete(old);
        } catch (IOException refused) {
            throw new SiteException("cannot put the site at " + place + ": " + refused.getMessage(), refused);
        }
    }

    /** Removes what was begun and not published. */
    @Override
    public void close() {
        try {
            delete(draft);
        } catch (IOException busy) {
            throw new SiteException("left behind: " + draft, busy);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
