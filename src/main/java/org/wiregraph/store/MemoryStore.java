package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A store in memory, with the files of its one generation in a temporary folder. */
final class MemoryStore implements GraphStore {
    private record Generation(int number, Path folder, Dataset dataset) {}

    private Optional<Generation> current = Optional.empty();

    @Override
    public synchronized Optional<Integer> generation() {
        return current.map(Generation::number);
    }

    @Override
    public void verify() {
        current();
    }

    @Override
    public Path file(String name) {
        return current().folder().resolve(name);
    }

    private synchronized Generation current() {
        return current.orElseThrow(() -> new StoreException("no graph published yet"));
    }

    @Override
    public synchronized <T> T publish(Filling<T> filling) {
        try {
            Path folder = Files.createTempDirectory("wiregraph");
            T written = filling.fill(folder);
            Dataset dataset = DatasetFactory.createTxnMem();
            RDFDataMgr.read(dataset, folder.resolve(QUADS).toUri().toString());
            SearchIndex index = SearchIndex.inMemory();
            Txn.executeRead(dataset, () -> dataset.asDatasetGraph().stream().forEach(index::add));
            index.commit();
            index.serve(dataset);
            T filled = filling.check(written, folder, dataset, Optional.empty());
            current.ifPresent(old -> Folders.delete(old.folder()));
            current = Optional.of(new Generation(generation().orElse(0) + 1, folder, dataset));
            return filled;
        } catch (IOException failed) {
            throw new StoreException("cannot write temporary files: " + failed, failed);
        }
    }

    @Override
    public <T> T read(Function<Dataset, T> reader) {
        Dataset dataset = current().dataset();
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    }

    /** The folder of a held generation goes with the next one; its dataset stays. */
    @Override
    public HeldGeneration hold() {
        Generation held = current();
        return new HeldGeneration(held.number(), held.dataset(), held.folder(), () -> {});
    }
}
