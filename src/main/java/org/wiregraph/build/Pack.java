package org.wiregraph.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Bytes kept under keys in one file, each with a checksum. The file ends with its index, so that one that was cut off is as
 * good as none; it may be deleted at any time.
 */
final class Pack implements AutoCloseable {
    private record Place(long offset, int length, int checksum) {}

    private static final int TAIL = Long.BYTES + Integer.BYTES + Integer.BYTES;

    private final FileChannel channel;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private long end;

    private Pack(FileChannel channel) {
        this.channel = channel;
    }

    /** A new pack in {@code file}. */
    static Pack create(Path file) throws IOException {
        return new Pack(FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** The pack in {@code file} as {@code maker} left it; nothing if it is not there, not whole or another's. */
    static Optional<Pack> open(Path file, String maker) {
        try {
            Pack pack = new Pack(FileChannel.open(file, StandardOpenOption.READ));
            if (pack.readIndex(maker)) {
                return Optional.of(pack);
            }
            pack.close();
            return Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** What is kept under {@code key}, if it is unharmed. */
    Optional<byte[]> find(String key) {
        return Optional.ofNullable(places.get(key)).flatMap(place -> {
            byte[] bytes = read(place.offset(), place.length());
            return checksum(bytes) == place.checksum() ? Optional.of(bytes) : Optional.empty();
        });
    }

    /** Keeps {@code bytes}; from any thread. */
    synchronized void add(String key, byte[] bytes) {
        try {
            if (!places.containsKey(key)) {
                write(bytes);
                places.put(key, new Place(end - bytes.length, bytes.length, checksum(bytes)));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            end += channel.write(buffer, end);
        }
    }

    private byte[] read(long offset, int length) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            int read = 0;
            while (buffer.hasRemaining() && read >= 0) {
                read = channel.read(buffer, offset + buffer.position());
            }
            return buffer.array();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends the file, which lies at {@code written}, and puts it in the place of {@code file}; it can still be read. */
    synchronized void keep(Path written, Path file, String maker) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(maker);
            out.writeInt(places.size());
            for (Map.Entry<String, Place> entry : places.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeLong(entry.getValue().offset());
                out.writeInt(entry.getValue().length());
                out.writeInt(entry.getValue().checksum());
            }
        }
        long index = end;
        byte[] whole = bytes.toByteArray();
        write(whole);
        write(ByteBuffer.allocate(TAIL)
                .putLong(index)
                .putInt(whole.length)
                .putInt(checksum(whole))
                .array());
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean readIndex(String maker) throws IOException {
        long size = channel.size();
        if (size < TAIL) {
            return false;
        }
        ByteBuffer tail = ByteBuffer.wrap(read(size - TAIL, TAIL));
        long index = tail.getLong();
        int length = tail.getInt();
        if (index < 0 || length < 0 || index + length + TAIL != size) {
            return false;
        }
        byte[] whole = read(index, length);
        if (checksum(whole) != tail.getInt()) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole))) {
            if (!in.readUTF().equals(maker)) {
                return false;
            }
            for (int left = in.readInt(); left > 0; left--) {
                places.put(in.readUTF(), new Place(in.readLong(), in.readInt(), in.readInt()));
            }
        }
        return true;
    }

    private static int checksum(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
