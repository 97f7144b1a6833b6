package org.wiregraph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.loader.Loader;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The published graph: generations in {@code generations/N}, the file {@code current} naming the one to read. A published
 * generation is never written again; readers in other processes open it through hard links of their own.
 */
public final class GraphStore {
    private static final String QUADS = "quads.nq";
    private final Path home;

    private GraphStore(Path home) {
        this.home = home;
    }

    /** The store in {@code home}, which need not exist yet. */
    public static GraphStore open(Path home) {
        return new GraphStore(home);
    }

    /** Number of the generation that is read now; empty before the first build. */
    public Optional<Integer> generation() {
        try {
            Path current = home.resolve("current");
            return Files.exists(current)
                    ? Optional.of(Integer.valueOf(Files.readString(current).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException broken) {
            throw new StoreException(
                    "the store " + home + " is damaged (its file current): delete the folder and build again", broken);
        }
    }

    /** A file kept with the current generation, e.g. {@code quads.nq} or {@code report.json}. */
    public Path file(String name) {
        return current().resolve(name);
    }

    /** The sorted N-Quads of the current generation. */
    public Path quads() {
        return file(QUADS);
    }

    private Path current() {
        int number = generation()
                .orElseThrow(() -> new StoreException("no graph in " + home + " yet: run \"wiregraph build\" first"));
        return home.resolve("generations").resolve(Integer.toString(number));
    }

    /**
     * Publishes a new generation and makes it the current one.
     *
     * @param quads N-Quads lines, sorted
     * @param files further files to keep with it, content by name
     * @throws StoreException if another build is writing, or the disk does not take it
     */
    public void publish(Iterable<String> quads, Map<String, String> files) {
        try (WriterLock lock = WriterLock.take(home)) {
            int number = generation().orElse(0) + 1;
            Path generations = Files.createDirectories(home.resolve("generations"));
            Path fresh = generations.resolve(number + ".part");
            Folders.delete(fresh);
            Files.createDirectories(fresh);
            write(fresh.resolve(QUADS), quads);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = fresh.resolve(file.getKey());
                Files.createDirectories(target.getParent() == null ? fresh : target.getParent());
                Files.writeString(target, file.getValue());
            }
            load(fresh.resolve("tdb2"), fresh.resolve(QUADS));
            Path done = generations.resolve(Integer.toString(number));
            Folders.delete(done);
            Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
            Path next = home.resolve("current.part");
            Files.writeString(next, number + "\n");
            Files.move(
                    next, home.resolve("current"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            lock.check();
            clean(generations, number);
        } catch (IOException failed) {
            throw new StoreException("cannot write the store " + home + ": " + failed, failed);
        }
    }

    private static void write(Path file, Iterable<String> lines) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (String line : lines) {
                writer.write(line);
                writer.write('\n');
            }
        }
    }

    private static void load(Path database, Path quads) throws IOException {
        Files.createDirectories(database);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
        try {
            Loader.load(dataset, List.of(quads.toString()), false);
        } finally {
            TDBInternal.expel(dataset);
        }
    }

    /** Reads the current generation; what {@code reader} returns must not hang on to the dataset. */
    public <T> T read(Function<Dataset, T> reader) {
        Path generation = current();
        Path folder = Folders.readerFolder(home);
        try {
            Folders.link(generation.resolve("tdb2"), folder);
            Dataset dataset = TDB2Factory.connectDataset(folder.toString());
            try {
                return Txn.calculateRead(dataset, () -> reader.apply(dataset));
            } finally {
                TDBInternal.expel(dataset.asDatasetGraph());
            }
        } catch (IOException failed) {
            throw new StoreException("cannot read the store " + home + ": " + failed, failed);
        } finally {
            Folders.delete(folder);
        }
    }

    private void clean(Path generations, int keep) throws IOException {
        try (Stream<Path> old = Files.list(generations)) {
            old.filter(path -> !String.valueOf(path.getFileName()).equals(Integer.toString(keep)))
                    .forEach(Folders::delete);
        } catch (UncheckedIOException busy) {
            throw new IOException(busy);
        }
        Folders.deleteDeadReaders(home);
    }
}
