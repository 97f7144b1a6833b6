package org.wiregraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wiregraph.corpus.Stored;

/**
 * A file on a Hadoop file system.
 *
 * @param uri with scheme
 * @param version what changes whenever its contents do: its length and when it was written
 */
record HadoopFile(String uri, long size, String version) implements Stored {
    static HadoopFile of(FileStatus status) {
        return new HadoopFile(
                status.getPath().toUri().toString(),
                status.getLen(),
                status.getLen() + "@" + status.getModificationTime());
    }

    @Override
    public InputStream open() throws IOException {
        Path path = new Path(URI.create(uri));
        return FileSystem.get(path.toUri(), Hadoop.configuration()).open(path);
    }
}
