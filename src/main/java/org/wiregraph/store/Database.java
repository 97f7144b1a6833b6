package org.wiregraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 database that is open; closing it makes this process forget it. */
record Database(Dataset dataset) implements AutoCloseable {
    /** Opens the database in {@code folder}, which no other process may have open. */
    static Database open(Path folder, Supplier<StoreException> damaged) {
        try {
            return new Database(TDB2Factory.connectDataset(folder.toString()));
        } catch (JenaException broken) {
            StoreException reported = damaged.get();
            reported.addSuppressed(broken);
            throw reported;
        }
    }

    /**
     * Makes a database in {@code folder} out of N-Quads.
     *
     * @param listener hears each quad on its way
     * @throws IOException if it does not hold as many quads as the file has lines
     */
    static void load(Path folder, Path quads, Consumer<Quad> listener) throws IOException {
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            long loaded = new BulkLoader(dataset, quads).load(listener);
            long expected = lines(quads);
            if (loaded != expected) {
                throw new IOException(loaded + " quads loaded of " + expected);
            }
        } catch (RiotException broken) {
            throw new IOException(broken.getMessage(), broken);
        } finally {
            TDBInternal.expel(dataset);
        }
    }

    private static long lines(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
    }
}
