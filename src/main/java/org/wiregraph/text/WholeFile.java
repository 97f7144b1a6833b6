package org.wiregraph.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole or not at all, whatever happens meanwhile. */
public final class WholeFile {
    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Writes {@code text} as UTF-8, as {@link #write(Path, Content)} does. */
    public static void write(Path file, CharSequence text) throws IOException {
        write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes beside {@code file} and puts the result in its place; what is no file, and what lies where nothing else can be
     * written, is written directly.
     */
    public static void write(Path file, Content content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = place.resolveSibling(
                "." + place.getFileName() + "-" + ProcessHandle.current().pid() + ".part");
        boolean isReplaced = !Files.exists(place) || Files.isRegularFile(place);
        if (!isReplaced || !create(draft)) {
            fill(place, content);
            return;
        }
        try {
            fill(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static boolean create(Path draft) throws IOException {
        try {
            Files.newOutputStream(draft).close();
            return true;
        } catch (AccessDeniedException readOnly) {
            return false;
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.to(out);
        }
    }
}
