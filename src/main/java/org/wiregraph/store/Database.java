package org.wiregraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
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
     * Makes a database in {@code folder} out of N-Quads, with Jena's bulk loader.
     *
     * @param listener hears each quad on its way
     * @throws IOException if it does not hold as many quads as the file has lines
     */
    static void load(Path folder, Path quads, Consumer<Quad> listener) throws IOException {
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        try {
            DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
            loader.startBulk();
            try {
                read(quads, loader.stream(), listener);
            } catch (RiotException broken) {
                throw new IOException(broken.getMessage(), broken);
            } finally {
                // Its threads end only so, whatever happened.
                loader.finishBulk();
            }
            long loaded = loader.countTriples() + loader.countQuads();
            long expected = lines(quads);
            if (loaded != expected) {
                throw new IOException(loaded + " quads loaded of " + expected);
            }
        } finally {
            TDBInternal.expel(dataset);
        }
    }

    private static void read(Path quads, StreamRDF loader, Consumer<Quad> listener) {
        RDFParserBuilder parser =
                RDFParser.source(quads).lang(Lang.NQUADS).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
        parser.parse(new StreamRDFWrapper(loader) {
            @Override
            public void triple(Triple triple) {
                listener.accept(Quad.create(Quad.defaultGraphIRI, triple));
                super.triple(triple);
            }

            @Override
            public void quad(Quad quad) {
                listener.accept(quad);
                super.quad(quad);
            }
        });
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
