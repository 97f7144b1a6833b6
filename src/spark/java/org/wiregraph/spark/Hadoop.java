package org.wiregraph.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Hadoop's file systems as the application is configured for them, on the driver as on executors. */
final class Hadoop {
    /** Made once: each takes milliseconds to read. */
    private static final class Configured {
        private static final Configuration CONFIGURATION =
                SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    }

    private Hadoop() {}

    static Configuration configuration() {
        return Configured.CONFIGURATION;
    }

    static FileSystem fileSystem(Path path) throws IOException {
        return path.getFileSystem(configuration());
    }

    /** The text of a file, if it is there. */
    static Optional<String> text(Path path) {
        try {
            FileSystem files = fileSystem(path);
            if (!files.exists(path)) {
                return Optional.empty();
            }
            try (InputStream in = files.open(path)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + path, unreadable);
        }
    }

    /** Writes a text file, in place of the one before. */
    static void write(Path path, Iterable<String> lines) {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(fileSystem(path).create(path, true), StandardCharsets.UTF_8))) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write " + path, full);
        }
    }

    /** Deletes a file or a folder, if it is there. */
    static void delete(Path path) {
        try {
            fileSystem(path).delete(path, true);
        } catch (IOException busy) {
            throw new UncheckedIOException("cannot delete " + path, busy);
        }
    }
}
