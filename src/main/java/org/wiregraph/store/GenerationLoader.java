package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * Makes the database and the text index of a generation out of its quads: in bulk or, for a small change, out of copies of
 * those of the generation before.
 */
final class GenerationLoader {
    /** Name of the database in the folder of a generation. */
    static final String DATABASE = "tdb2";

    /** Name of the text index there. */
    static final String TEXT = "text";

    /** How long the quads are that came or went since the last loading in bulk; a database keeps the room of what went. */
    private static final String CHANGED = "changed";

    /** A change of more than one part in so many is loaded in bulk. */
    private static final int SMALL = 8;
    /** ... and so are small ones that have become as much together. */
    private static final int OLD = 3;

    private final Path fresh;

    /** @param fresh folder of the generation */
    GenerationLoader(Path fresh) {
        this.fresh = fresh;
    }

    /**
     * Makes both.
     *
     * @param before folder of the generation before
     * @return what it differs in from the one before, if that is little
     */
    Optional<Change> load(Optional<Path> before) throws IOException {
        Path quads = fresh.resolve(GraphStore.QUADS);
        if (before.isPresent() && isWhole(before.get(), GraphStore.QUADS)) {
            long size = Files.size(quads);
            Optional<Change> change = Change.between(before.get().resolve(GraphStore.QUADS), quads)
                    .filter(one -> one.size() * SMALL <= size);
            if (change.isPresent() && apply(change.get(), size, before.get())) {
                return change;
            }
        }
        try (SearchIndex index = SearchIndex.in(fresh.resolve(TEXT))) {
            index.addAll(taker -> Database.load(fresh.resolve(DATABASE), quads, taker));
        }
        return Optional.empty();
    }

    /** Whether a copy of the part would not carry damage on. */
    private static boolean isWhole(Path generation, String part) {
        try {
            Manifest.of(generation, part).verify();
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    private boolean apply(Change change, long size, Path before) throws IOException {
        long changed = changed(before) + change.size();
        if (changed * OLD > size || !isWhole(before, DATABASE) || !isWhole(before, TEXT)) {
            return false;
        }
        Path database = fresh.resolve(DATABASE);
        Path text = fresh.resolve(TEXT);
        try {
            Folders.copy(before.resolve(DATABASE), database);
            Folders.copy(before.resolve(TEXT), text);
            try (Database copy = Database.open(database, () -> new StoreException("unreadable"));
                    SearchIndex index = SearchIndex.in(text)) {
                DatasetGraph dataset = copy.dataset().asDatasetGraph();
                Txn.executeWrite(dataset, () -> apply(change, dataset, index));
                index.commit();
            }
            Files.writeString(fresh.resolve(CHANGED), changed + "\n");
            return true;
        } catch (JenaException | StoreException harmed) {
            Folders.delete(database);
            Folders.delete(text);
            return false;
        }
    }

    private static void apply(Change change, DatasetGraph dataset, SearchIndex index) {
        for (Quad quad : quads(change.removed())) {
            expect(dataset.contains(quad));
            dataset.delete(quad);
            index.remove(quad);
        }
        for (Quad quad : quads(change.added())) {
            expect(!dataset.contains(quad));
            dataset.add(quad);
            index.add(quad);
        }
    }

    private static void expect(boolean asBefore) {
        if (!asBefore) {
            throw new StoreException("the database does not hold the quads before");
        }
    }

    private static List<Quad> quads(List<String> lines) {
        List<Quad> quads = new ArrayList<>();
        RDFParser.fromString(String.join("", lines), Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(Quad.create(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void quad(Quad quad) {
                if (quad.isTriple() || quad.isDefaultGraph()) {
                    triple(quad.asTriple());
                } else {
                    quads.add(quad);
                }
            }
        });
        return quads;
    }

    private static long changed(Path before) throws IOException {
        Path file = before.resolve(CHANGED);
        try {
            return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
        } catch (NumberFormatException harmed) {
            return Long.MAX_VALUE / OLD / 2;
        }
    }
}
