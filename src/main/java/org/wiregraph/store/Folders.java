package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders of a store: hard-linked views for readers, and their removal. */
final class Folders {
    private Folders() {}

    /** Makes {@code to} a copy of {@code from} out of hard links; out of copied files where the file system has none. */
    static void link(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.sorted().toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (!String.valueOf(file.getFileName()).endsWith(".lock")) {
                linkOrCopy(file, target);
            }
        }
    }

    /** Makes {@code to} a copy of {@code from} that may be written. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.sorted().toList();
        }
        for (Path file : files) {
            if (!String.valueOf(file.getFileName()).endsWith(".lock")) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noLinks) {
            Files.copy(file, target);
        }
    }

    /** Deletes the folders of readers whose process was killed. */
    static void deleteDeadReaders(Path readers) throws IOException {
        if (!Files.exists(readers)) {
            return;
        }
        try (Stream<Path> folders = Files.list(readers)) {
            folders.filter(folder -> !isAlive(String.valueOf(folder.getFileName())))
                    .forEach(Folders::delete);
        }
    }

    private static boolean isAlive(String name) {
        int dash = name.indexOf('-');
        return dash > 0
                && name.substring(0, dash).matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(0, dash))).isPresent();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException alreadyGone) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
