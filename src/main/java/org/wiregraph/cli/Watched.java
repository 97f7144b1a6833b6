package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers the first failure: what is written through a {@link java.io.PrintStream} fails in silence. */
final class Watched extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    Watched(OutputStream out) {
        this.out = out;
    }

    /** What went wrong first. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Fails as it did first, if it did. */
    void check() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            remember(failed);
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            remember(failed);
            throw failed;
        }
    }

    private void remember(IOException failed) {
        failure = failure.or(() -> Optional.of(failed));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
