package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.wiregraph.graph.QuadReader;

/**
 * Fills an empty database with N-Quads. The entries of an index are sorted and then written block after block, as Jena's
 * {@code tdb2.xloader} does it, where Jena's other loaders look for the place of each.
 */
final class BulkLoader {
    private static final String TRIPLES = "SPO";
    private static final String QUADS = "GSPO";
    /** Made out of these two; the largest first. */
    private static final List<String> OTHERS = List.of("GPOS", "GOSP", "SPOG", "POSG", "OSPG", "POS", "OSP");
    /** How many of them are made at once: each takes memory. */
    private static final int AT_ONCE = 2;

    private static final int WIDTH = SystemTDB.SizeOfNodeId;

    private final DatasetGraph dataset;
    private final Path quads;

    /** @param quads the file; what does not fit into memory waits beside it */
    BulkLoader(DatasetGraph dataset, Path quads) {
        this.dataset = dataset;
        this.quads = quads;
    }

    /**
     * Loads the file.
     *
     * @param listener hears each quad on its way
     * @return how many there are
     * @throws org.apache.jena.riot.RiotException if it is not canonical N-Quads
     */
    long load(Consumer<Quad> listener) throws IOException {
        long count = 0;
        try (SortedKeys ofTriples = keys(TRIPLES);
                SortedKeys ofQuads = keys(QUADS)) {
            KeyMaker keys = new KeyMaker(dataset, ofTriples, ofQuads);
            dataset.executeWrite(() -> QuadReader.each(quads, quad -> {
                listener.accept(quad);
                keys.add(quad);
            }));
            count += write(TRIPLES, ofTriples);
            count += write(QUADS, ofQuads);
        }
        derive();
        return count;
    }

    private SortedKeys keys(String index) {
        return new SortedKeys(index.length() * WIDTH, quads.resolveSibling("keys." + index));
    }

    /** Writes an index that is empty; returns how many entries it has then. */
    private long write(String index, SortedKeys keys) throws IOException {
        Iterator<byte[]> sorted = keys.sorted();
        if (sorted.hasNext()) {
            BPlusTree tree = tree(index);
            CoLib.executeWrite(
                    TDBInternal.findIndex(dataset, index),
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            Iter.map(sorted, tree.getRecordFactory()::create),
                            tree.getParams(),
                            tree.getRecordFactory(),
                            tree.getStateManager().getBufferChannel(),
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
        }
        return keys.count();
    }

    private BPlusTree tree(String index) {
        return LoaderOps.idxBTree(TDBInternal.findIndex(dataset, index));
    }

    private void derive() throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Stream<CompletableFuture<Void>> running =
                    OTHERS.stream().map(index -> CompletableFuture.runAsync(() -> derive(index), workers));
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof InternalError fault) {
                throw fault;
            }
            throw new IOException(failed.getMessage(), failed);
        } finally {
            workers.shutdown();
        }
    }

    private void derive(String index) {
        String from = index.length() == TRIPLES.length() ? TRIPLES : QUADS;
        int[] places = index.chars().map(from::indexOf).toArray();
        try (SortedKeys keys = keys(index)) {
            dataset.executeRead(() ->
                    tree(from).iterator().forEachRemaining(entry -> keys.add(permuted(entry.getKey(), places))));
            write(index, keys);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] permuted(byte[] key, int[] places) {
        byte[] permuted = new byte[key.length];
        for (int i = 0; i < places.length; i++) {
            System.arraycopy(key, places[i] * WIDTH, permuted, i * WIDTH, WIDTH);
        }
        return permuted;
    }
}
