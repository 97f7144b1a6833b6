package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final String QUAD = "<http://e/s> <http://e/p> \"%s\" .";
    private static final String NAMED = "<http://e/s> <http://e/p> \"%s\" <http://e/g> .";

    @TempDir
    private Path folder;

    private static Path fill(Path generation, String... values) throws IOException {
        List<String> lines = Stream.of(QUAD, NAMED)
                .flatMap(quad -> Stream.of(values).map(quad::formatted))
                .sorted()
                .toList();
        Files.writeString(generation.resolve("report.json"), "{}");
        return Files.write(generation.resolve(GraphStore.QUADS), lines);
    }

    /** Number of quads in the default graph and in all others. */
    private static String count(GraphStore store) {
        return store.read(dataset -> dataset.getDefaultModel().size() + "+"
                + dataset.getNamedModel("http://e/g").size());
    }

    @Test
    void saysThatThereIsNoGraphYet() {
        GraphStore store = GraphStore.open(folder.resolve("none"));
        assertThat(store.generation()).isEmpty();
        assertThatThrownBy(() -> count(store))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("wiregraph build")
                .hasMessageNotContaining("\n");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void publishesGenerationAfterGeneration() throws IOException {
        GraphStore store = GraphStore.open(folder);
        store.publish(generation -> fill(generation, "a"));
        assertThat(store.generation()).contains(1);
        assertThat(count(store)).isEqualTo("1+1");
        store.publish(generation -> fill(generation, "a", "b"));
        assertThat(store.generation()).contains(2);
        assertThat(count(store)).isEqualTo("2+2");
        assertThat(Files.readAllLines(store.quads())).hasSize(4);
        assertThat(store.file("report.json")).hasContent("{}");
        assertThat(list("generations")).containsExactly("2");
        assertThat(list("readers")).isEmpty();
    }

    @Test
    void letsAReaderGoOnWhileAnotherStorePublishes() {
        GraphStore reading = GraphStore.open(folder);
        reading.publish(generation -> fill(generation, "a"));
        String seen = reading.read(dataset -> {
            GraphStore.open(folder).publish(generation -> fill(generation, "a", "b", "c"));
            assertThat(count(reading)).isEqualTo("3+3");
            return String.valueOf(dataset.getDefaultModel().size());
        });
        assertThat(seen).isEqualTo("1");
    }

    @Test
    void keepsTheOldGenerationWhenABuildDies() throws IOException {
        GraphStore store = GraphStore.open(folder);
        store.publish(generation -> fill(generation, "a"));
        assertThatThrownBy(() -> store.publish(generation -> {
                    fill(generation, "b");
                    throw new IOException("no space left on device");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no space left");
        assertThat(list("generations")).containsExactly("1", "2.part");
        assertThat(count(store)).isEqualTo("1+1");
        store.publish(generation -> fill(generation, "c", "d"));
        assertThat(list("generations")).containsExactly("2");
        assertThat(count(store)).isEqualTo("2+2");
    }

    @Test
    void saysThatTheDiskIsFullWhenAMappedFileFindsNoRoom() {
        GraphStore store = GraphStore.open(folder);
        assertThatThrownBy(() -> store.publish(generation -> {
                    throw new InternalError("a fault occurred in an unsafe memory access operation");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no space left");
    }

    @Test
    void refusesASecondWriterInOneLine() throws IOException {
        GraphStore store = GraphStore.open(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> store.publish(generation -> fill(generation, "a")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another build is writing")
                    .hasMessageNotContaining("\n");
        }
        store.publish(generation -> fill(generation, "a"));
        assertThat(count(store)).isEqualTo("1+1");
    }

    @Test
    void removesTheFoldersOfReadersThatAreGone() throws IOException {
        Files.createDirectories(folder.resolve("readers/999999999-1"));
        Path alive = Files.createDirectories(
                folder.resolve("readers/" + ProcessHandle.current().pid() + "-77"));
        GraphStore.open(folder).publish(generation -> fill(generation, "a"));
        assertThat(list("readers")).containsExactly(String.valueOf(alive.getFileName()));
    }

    @Test
    void findsTextOfTheGenerationThatIsRead() {
        for (GraphStore store : List.of(GraphStore.open(folder), GraphStore.inMemory())) {
            store.publish(generation -> Files.writeString(generation.resolve(GraphStore.QUADS), """
                    <http://e/event/0a> <http://www.w3.org/2000/01/rdf-schema#label> "Élise Dupont, Paris" .
                    <http://e/s> <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf> "They supported \\"peace\\"." <http://e/g> .
                    <http://e/s> <http://www.w3.org/2000/01/rdf-schema#label> "Élise Dupont" .
                    <http://e/wg> <http://www.w3.org/2000/01/rdf-schema#label> "Dupont" <http://e/g> .
                    """));
            assertThat(search(store, "rdfs:label", "elise")).isEqualTo("http://e/s");
            assertThat(search(store, "rdfs:label", "dupont")).isEqualTo("http://e/s");
            assertThat(search(store, "nif:anchorOf", "PEACE's supports")).isEqualTo("http://e/s");
            assertThat(search(store, "nif:anchorOf", "war")).isEmpty();
        }
    }

    @Test
    void changesACopyOfTheDatabaseForASmallChange() throws IOException {
        GraphStore store = GraphStore.open(folder);
        List<String> found = new ArrayList<>();
        for (int changed = 0; changed < 12; changed++) {
            List<String> names = names(changed);
            Optional<Change> change = store.publish(labelled(names));
            List<String> ones = store.read(dataset -> dataset.asDatasetGraph().stream()
                    .map(quad -> quad.getSubject() + " " + quad.getObject().getLiteralLexicalForm())
                    .sorted()
                    .toList());
            assertThat(ones).isEqualTo(quads(names));
            assertThat(search(store, "rdfs:label", "gone")).isEqualTo(changed == 0 ? "http://e/s0" : "");
            assertThat(search(store, "rdfs:label", "new" + changed)).isEqualTo(changed == 0 ? "" : "http://e/s0");
            found.add(change.map(one -> one.removed().size() + "-" + one.added().size() + "+")
                    .orElse("bulk"));
        }
        assertThat(found).startsWith("bulk", "1-1+", "1-1+").contains("1-1+");
        assertThat(found.stream().filter("bulk"::equals)).hasSizeBetween(2, 3);
    }

    private static List<String> names(int changed) {
        List<String> names = new ArrayList<>(List.of(changed == 0 ? "gone" : "new" + changed));
        for (int i = 1; i < 30; i++) {
            names.add("same" + i);
        }
        return names;
    }

    private static List<String> quads(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> "http://e/s" + i + " " + names.get(i))
                .sorted()
                .toList();
    }

    private static GraphStore.Filling<Optional<Change>> labelled(List<String> names) {
        return new GraphStore.Filling<>() {
            @Override
            public Optional<Change> fill(Path generation) throws IOException {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    lines.add("<http://e/s%d> <http://www.w3.org/2000/01/rdf-schema#label> \"%s\" ."
                            .formatted(i, names.get(i)));
                }
                Files.write(
                        generation.resolve(GraphStore.QUADS),
                        lines.stream().sorted().toList());
                return Optional.empty();
            }

            @Override
            public Optional<Change> check(
                    Optional<Change> filled, Path generation, Dataset dataset, Optional<Change> change) {
                return change;
            }
        };
    }

    private static String search(GraphStore store, String property, String words) {
        String sparql = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                SELECT (GROUP_CONCAT(STR(?s)) AS ?all) WHERE { ?s text:query (%s "%s") }""".formatted(property, words);
        return store.read(dataset -> {
            try (QueryExecution execution =
                    QueryExecution.dataset(dataset).query(sparql).build()) {
                return execution.execSelect().next().getLiteral("all").getString();
            }
        });
    }

    @Test
    void saysThatAStoreIsDamaged() throws IOException {
        GraphStore store = GraphStore.open(folder);
        store.publish(generation -> fill(generation, "a"));
        Files.writeString(folder.resolve("current"), "7\n");
        assertThatThrownBy(() -> count(store))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("run \"wiregraph build\"");
        Files.writeString(folder.resolve("current"), "seven\n");
        assertThatThrownBy(store::generation).isInstanceOf(StoreException.class).hasMessageContaining("damaged");
        store.publish(generation -> fill(generation, "b", "c"));
        assertThat(count(store)).isEqualTo("2+2");
        assertThat(list("generations")).containsExactly("2");
    }

    @Test
    void refusesQuadsThatDoNotLoadCompletely() {
        GraphStore store = GraphStore.open(folder);
        assertThatThrownBy(() -> store.publish(generation -> Files.writeString(
                        generation.resolve(GraphStore.QUADS), (QUAD.formatted("a") + "\n").repeat(2))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("1 quads loaded of 2");
        assertThat(store.generation()).isEqualTo(Optional.empty());
    }

    @Test
    void refusesQuadsThatAreNone() {
        GraphStore store = GraphStore.open(folder);
        assertThatThrownBy(() -> store.publish(
                        generation -> Files.writeString(generation.resolve(GraphStore.QUADS), "<http://e/s> what\n")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("line: 1");
        store.publish(generation -> fill(generation, "a"));
        assertThat(count(store)).isEqualTo("1+1");
    }

    @Test
    void readsBesideAnotherProcess() throws IOException, InterruptedException {
        GraphStore store = GraphStore.open(folder);
        store.publish(generation -> fill(generation, "a"));
        String counted = store.read(dataset -> {
            try {
                Process process = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reader.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String out =
                        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(process.waitFor()).isZero();
                return out + "," + dataset.getDefaultModel().size();
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        assertThat(counted).isEqualTo("1+1,1");
    }

    /** Another process: prints the counts of the store named on its command line. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            System.out.print(count(GraphStore.open(Path.of(arguments[0]))));
        }
    }

    @Test
    void keepsAStoreInMemory() {
        GraphStore store = GraphStore.inMemory();
        assertThat(store.generation()).isEmpty();
        assertThatThrownBy(() -> count(store)).isInstanceOf(StoreException.class);
        store.publish(generation -> fill(generation, "a"));
        assertThat(count(store)).isEqualTo("1+1");
        assertThat(store.quads()).exists();
    }

    private List<String> list(String name) throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(name))) {
            return paths.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
