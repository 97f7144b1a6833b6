package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoaderTest {
    private static final List<String> OBJECTS = List.of(
            "<http://e/o>", "\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>", "\"word\"", "\"2.50\"^^<http://e/t>");

    @TempDir
    private Path folder;

    private static TreeSet<String> lines(int count) {
        Random random = new Random(3);
        TreeSet<String> lines = new TreeSet<>();
        while (lines.size() < count) {
            String object = OBJECTS.get(random.nextInt(4)).replaceFirst("[o7d]", "$0" + random.nextInt(50));
            String graph = random.nextInt(3) == 0 ? "" : " <http://e/g" + random.nextInt(9) + ">";
            lines.add("<http://e/s%d> <http://e/p%d> %s%s ."
                    .formatted(random.nextInt(200), random.nextInt(7), object, graph));
        }
        return lines;
    }

    private static List<Quad> found(DatasetGraph dataset, Quad pattern) {
        List<Quad> found = new ArrayList<>();
        dataset.find(pattern).forEachRemaining(found::add);
        return found;
    }

    /** The quad with a wildcard for each part whose bit is set. */
    private static Quad pattern(Quad quad, int open) {
        return Quad.create(
                (open & 1) > 0 ? Node.ANY : quad.getGraph(),
                (open & 2) > 0 ? Node.ANY : quad.getSubject(),
                (open & 4) > 0 ? Node.ANY : quad.getPredicate(),
                (open & 8) > 0 ? Node.ANY : quad.getObject());
    }

    @Test
    void fillsAllIndexesAndLeavesThemFitToBeChanged() throws IOException {
        for (int count : List.of(1, 150, 5000)) {
            Path quads = Files.write(folder.resolve("quads.nq"), lines(count));
            DatasetGraph expected = DatasetGraphFactory.createTxnMem();
            RDFDataMgr.read(expected, quads.toUri().toString());
            Path home = folder.resolve("tdb" + count);
            List<Quad> heard = new ArrayList<>();
            Database.load(home, quads, heard::add);
            assertThat(heard).hasSize(count);
            try (Database database = Database.open(home, () -> new StoreException("unreadable"))) {
                DatasetGraph loaded = database.dataset().asDatasetGraph();
                loaded.executeWrite(() -> {
                    for (Quad quad : heard.subList(0, count / 3)) {
                        loaded.delete(quad);
                    }
                });
                loaded.executeWrite(() -> heard.subList(0, count / 3).forEach(loaded::add));
                loaded.executeRead(() -> expected.executeRead(() -> {
                    assertThat(found(loaded, Quad.ANY)).hasSize(count);
                    for (Quad quad : heard.subList(0, Math.min(count, 300))) {
                        for (int open = 0; open < 15; open++) {
                            assertThat(found(loaded, pattern(quad, open)))
                                    .containsExactlyInAnyOrderElementsOf(found(expected, pattern(quad, open)));
                        }
                    }
                }));
            }
        }
    }
}
