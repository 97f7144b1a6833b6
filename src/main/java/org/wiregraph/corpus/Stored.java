package org.wiregraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, wherever it is stored: on this machine or on a file system of many. */
public interface Stored extends Serializable {
    /** The file at {@code path} of this machine. */
    static Stored at(Path path) {
        String file = path.toString();
        return new Stored() {
            private static final long serialVersionUID = 1L;

            @Override
            public long size() throws IOException {
                return Files.size(Path.of(file));
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(Path.of(file));
            }
        };
    }

    /** How many bytes it has. */
    long size() throws IOException;

    /** Its bytes from the first on. */
    InputStream open() throws IOException;
}
