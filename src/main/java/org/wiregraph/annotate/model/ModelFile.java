package org.wiregraph.annotate.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A model in our own form, kept in a file once it was read from CoreNLP's, because that takes seconds.
 *
 * <p>The file's name says what it was made of, so that of another version is never taken; its last eight bytes are a
 * checksum, so a damaged one is made again. It is written under another name first.
 *
 * @param <T> the model
 */
final class ModelFile<T> {
    /** Changes with what the files hold. */
    private static final int FORMAT = 1;

    private static final String ENDING = ".model";

    private final String name;
    private final String resource;
    private final Function<ModelReader, T> read;

    /** @param resource CoreNLP's file, on the class path */
    ModelFile(String name, String resource, Function<ModelReader, T> read) {
        this.name = name;
        this.resource = resource;
        this.read = read;
    }

    /** A model that can be written. */
    interface Writable {
        void write(ModelWriter out);
    }

    /**
     * The model from {@code folder}; if it is not there, from CoreNLP, and put there where that is possible.
     *
     * @param stock reads it from CoreNLP
     */
    static <T extends Writable> T load(
            Optional<Path> folder,
            String name,
            String resource,
            Function<ModelReader, T> read,
            Function<String, T> stock) {
        if (folder.isEmpty()) {
            return stock.apply(resource);
        }
        ModelFile<T> kept = new ModelFile<>(name, resource, read);
        Path file = folder.get().resolve(kept.fileName());
        return kept.read(file).orElseGet(() -> {
            T model = stock.apply(resource);
            kept.write(model, file);
            return model;
        });
    }

    private String fileName() {
        try {
            URL url = ModelFile.class.getClassLoader().getResource(resource);
            if (url == null) {
                throw new IllegalStateException("no model " + resource + " on the class path");
            }
            URLConnection connection = url.openConnection();
            long mark = connection instanceof JarURLConnection jar
                    ? jar.getJarEntry().getCrc()
                    : connection.getLastModified();
            return String.format(
                    Locale.ROOT, "%s-%d-%x-%x%s", name, FORMAT, connection.getContentLengthLong(), mark, ENDING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<T> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int end = bytes.limit() - Long.BYTES;
            if (end < 0) {
                return Optional.empty();
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes.slice(0, end));
            return bytes.getLong(end) == checksum.getValue()
                    ? Optional.of(read.apply(new ModelReader(bytes.slice(0, end))))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Where the folder cannot be written, the model is read from CoreNLP the next time, too. */
    private void write(Writable model, Path file) {
        try {
            Files.createDirectories(file.getParent());
            String process =
                    ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
            Path fresh = file.resolveSibling(name + "-" + process + ".new");
            try {
                try (CheckedOutputStream out = new CheckedOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16), new CRC32())) {
                    model.write(new ModelWriter(out));
                    out.write(ByteBuffer.allocate(Long.BYTES)
                            .putLong(out.getChecksum().getValue())
                            .array());
                }
                removeOthers(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException readOnly) {
            return;
        }
    }

    /** Those of other versions, and what a process left that died. */
    private void removeOthers(Path fresh) throws IOException {
        try (DirectoryStream<Path> others = Files.newDirectoryStream(fresh.getParent(), name + "-*")) {
            for (Path other : others) {
                if (!other.equals(fresh)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }
}
