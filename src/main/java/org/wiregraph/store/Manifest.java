package org.wiregraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The files of one part of a generation as they were published. A lost, cut off or emptied file shows at a glance, any other
 * change when all of it is read.
 */
final class Manifest {
    /** Folder of the manifests in that of a generation. */
    static final String FOLDER = "manifest";

    private static final String END = "end ";
    /** Bytes at the beginning and at the end of a file that a glance takes in. */
    private static final int SHORT = 1 << 12;

    /** A file: its size in bytes, the checksum (CRC-32C) of its ends, and that of all its bytes. */
    private record Entry(long size, int ends, int whole) {
        static Entry of(Path file) throws IOException {
            return new Entry(Files.size(file), Manifest.ends(file), Manifest.whole(file));
        }

        static Entry parse(String text) {
            String[] parts = text.split(" ", 3);
            return new Entry(
                    Long.parseLong(parts[0]),
                    Integer.parseUnsignedInt(parts[1], 16),
                    Integer.parseUnsignedInt(parts[2], 16));
        }

        String line() {
            return size + " " + Integer.toHexString(ends) + " " + Integer.toHexString(whole);
        }
    }

    private final Path generation;
    private final SortedMap<String, Entry> files;

    private Manifest(Path generation, SortedMap<String, Entry> files) {
        this.generation = generation;
        this.files = files;
    }

    /** Takes down all parts of a generation that is complete: each file and folder in {@code generation}. */
    static void writeAll(Path generation) throws IOException {
        List<Path> parts = list(generation);
        Path folder = Files.createDirectories(generation.resolve(FOLDER));
        Map<Path, Entry> entries = entries(parts);
        for (Path part : parts) {
            StringBuilder lines = new StringBuilder();
            for (Path file : files(part)) {
                lines.append(Objects.requireNonNull(entries.get(file)).line())
                        .append(' ')
                        .append(generation.relativize(file))
                        .append('\n');
            }
            String text = lines.toString();
            Files.writeString(folder.resolve(String.valueOf(part.getFileName())), text + END + checksum(text) + "\n");
        }
    }

    private static Map<Path, Entry> entries(List<Path> parts) throws IOException {
        Map<Path, Entry> entries = new ConcurrentHashMap<>();
        List<Path> files = new ArrayList<>();
        for (Path part : parts) {
            files.addAll(files(part));
        }
        onAllCores(files, file -> entries.put(file, Entry.of(file)));
        return entries;
    }

    /**
     * What was taken down of a part.
     *
     * @param part name of a file or folder in {@code generation}
     * @throws IOException if nothing was, or not all of it is there
     */
    static Manifest of(Path generation, String part) throws IOException {
        Path file = generation.resolve(FOLDER).resolve(part);
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf(END);
        if (end < 0 || !text.substring(end).equals(END + checksum(text.substring(0, end)) + "\n")) {
            throw new Damage(file);
        }
        SortedMap<String, Entry> files = new TreeMap<>();
        new BufferedReader(new StringReader(text.substring(0, end))).lines().forEach(line -> {
            int path = line.indexOf(' ', line.indexOf(' ', line.indexOf(' ') + 1) + 1);
            files.put(line.substring(path + 1), Entry.parse(line.substring(0, path)));
        });
        return new Manifest(generation, files);
    }

    /** The parts that a generation has, or should have: names of files and folders in it. */
    static SortedSet<String> parts(Path generation) throws IOException {
        SortedSet<String> parts = new TreeSet<>();
        for (Path folder : List.of(generation, generation.resolve(FOLDER))) {
            list(folder).forEach(path -> parts.add(String.valueOf(path.getFileName())));
        }
        return parts;
    }

    /**
     * Looks whether all files are there, in their size, and begin and end as they did.
     *
     * @param folder of the generation, or another in which its files lie
     * @throws IOException naming the first that is damaged
     */
    void glance(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.size(path) != file.getValue().size()
                    || ends(path) != file.getValue().ends()) {
                throw new Damage(generation.resolve(file.getKey()));
            }
        }
    }

    /**
     * Reads all files.
     *
     * @throws IOException naming one that is damaged
     */
    void verify() throws IOException {
        glance(generation);
        onAllCores(files.entrySet(), file -> {
            Path path = generation.resolve(file.getKey());
            if (whole(path) != file.getValue().whole()) {
                throw new Damage(path);
            }
        });
    }

    /** Something done with a file. */
    @FunctionalInterface
    private interface FileAction<T> {
        void accept(T file) throws IOException;
    }

    private static <T> void onAllCores(Collection<T> files, FileAction<T> action) throws IOException {
        try {
            files.parallelStream().forEach(file -> {
                try {
                    action.accept(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** A file that is not as it was published. */
    static final class Damage extends FileSystemException {
        private static final long serialVersionUID = 1L;

        Damage(Path file) {
            super(file.toString());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.endsWith(FOLDER)).sorted().toList();
        }
    }

    /** Files that are not marks of who has them open. */
    private static List<Path> files(Path part) throws IOException {
        try (Stream<Path> walk = Files.walk(part)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static int ends(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer buffer = ByteBuffer.allocate(SHORT);
            channel.read(buffer);
            checksum.update(buffer.flip());
            channel.position(Math.max(0, channel.size() - SHORT)).read(buffer.clear());
            checksum.update(buffer.flip());
        }
        return (int) checksum.getValue();
    }

    private static int whole(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        }
        return (int) checksum.getValue();
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
