package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.GraphStore.Filling;

/**
 * A file of a generation that is harmed is named, and the next generation is sound. {@code -Dwiregraph.damages=N} harms more,
 * {@code -Dwiregraph.seed=N} others.
 */
class DamagedGenerationTest {
    private static final int DAMAGES = Integer.getInteger("wiregraph.damages", 6);
    private static final long SEED = Long.getLong("wiregraph.seed", 0);

    @TempDir
    private static Path folder;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void publish() {
        GraphStore store = GraphStore.open(folder.resolve("sound"));
        store.publish(filling(100));
        store.publish(filling(101));
        store.verify();
        read(store);
        store.verify();
    }

    private static Filling<Path> filling(int count) {
        return generation -> {
            Files.createDirectories(generation.resolve(GraphStore.ARTICLES));
            Files.writeString(generation.resolve(GraphStore.ARTICLES).resolve("a.json"), "{}\n");
            Files.writeString(generation.resolve(GraphStore.PROPOSALS), "[]\n");
            return Files.write(
                    generation.resolve(GraphStore.QUADS),
                    IntStream.range(100, 100 + count)
                            .mapToObj(
                                    ("<http://e/s%d> <http://www.w3.org/2000/01/rdf-schema#label> \"name of %<d\" .")
                                            ::formatted)
                            .toList());
        };
    }

    private static long read(GraphStore store) {
        return store.read(dataset -> dataset.asDatasetGraph().stream().count());
    }

    @Test
    void isNamed() throws IOException {
        Path home = folder.resolve("sound");
        List<Path> files = Damage.files(home.resolve("generations"));
        for (int i = 0; i < 6 * DAMAGES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            Damage damage = Damage.any(random);
            if (damage.harm(file, random)) {
                assertThatThrownBy(() -> GraphStore.open(home).verify())
                        .as("seed %d: %s %s", SEED, damage, file)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("is damaged (" + home.relativize(file) + "): run \"wiregraph build\"")
                        .hasMessageNotContaining("\n");
            }
            Files.write(file, whole);
        }
        GraphStore.open(home).verify();
    }

    @Test
    void isReplaced() throws IOException {
        Path home = folder.resolve("harmed");
        List<Path> files = Damage.files(folder.resolve("sound"));
        for (int i = 0; i < DAMAGES; i++) {
            Damage.copy(folder.resolve("sound"), home);
            Path sound = files.get(random.nextInt(files.size()));
            Damage damage = Damage.any(random);
            if (damage.harm(
                    home.resolve(folder.resolve("sound").relativize(sound).toString()), random)) {
                String what = "seed " + SEED + ": " + damage + " " + sound;
                GraphStore store = GraphStore.open(home);
                readsOrSaysSo(store, what, damage == Damage.FLIP);
                store.publish(filling(102));
                store.verify();
                assertThat(read(store)).as(what).isEqualTo(102);
            }
        }
    }

    /** One bit may go unnoticed by who does not read it; anything else is seen before the first answer. */
    private static void readsOrSaysSo(GraphStore store, String what, boolean mayBeWrong) {
        try {
            long quads = read(store);
            assertThat(mayBeWrong || quads == 101).as("%s: %s", what, quads).isTrue();
        } catch (StoreException said) {
            assertThat(said.getMessage())
                    .as(what)
                    .containsAnyOf("is damaged (", "no graph in")
                    .doesNotContain("\n");
        }
    }
}
