package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.text.Digest;

/**
 * Texts kept in files, in one folder for each maker. A file ends with the digest of what is before, so that one that was
 * cut off or changed is as good as none; all of them may be deleted at any time.
 */
final class Cache {
    private static final String END = "\n# sha256 ";
    private static final int END_LENGTH = END.length() + 64 + 1;
    private static final int DIGITS = 16;

    private final Path folder;
    private final String maker;
    private final String ending;

    /** @param maker digest of what makes the texts out of that for which they are kept */
    Cache(Path folder, String maker, String ending) {
        this.folder = folder;
        this.maker = maker.substring(0, DIGITS);
        this.ending = ending;
    }

    /** The text kept under {@code key}. */
    Optional<String> find(String key) {
        try {
            String kept = new String(Files.readAllBytes(file(key)), StandardCharsets.UTF_8);
            int end = kept.length() - END_LENGTH;
            boolean whole = end >= 0 && kept.endsWith(END + Digest.of(kept.substring(0, end)) + "\n");
            return whole ? Optional.of(kept.substring(0, end)) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Keeps {@code text}; a folder that cannot be written costs time at the next build, nothing else. */
    void keep(String key, String text) {
        try {
            Path home = Files.createDirectories(folder.resolve(maker));
            Path part = Files.createTempFile(home, key, ".part");
            Files.writeString(part, text + END + Digest.of(text) + "\n");
            Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            return;
        }
    }

    /** Deletes what other makers kept, and what was never finished. */
    void forgetOthers() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> old = walk.filter(path -> !path.equals(folder))
                    .filter(path -> !path.startsWith(folder.resolve(maker))
                            || path.toString().endsWith(".part"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : old) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException inUse) {
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(maker).resolve(key + ending);
    }
}
