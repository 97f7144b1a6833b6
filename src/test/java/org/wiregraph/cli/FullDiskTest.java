package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.GraphStore;

/**
 * Commands that find no room, at once or after a while: they say so in one line, and what was there before is there. A limit
 * on the size of files stands for a full disk; where the system lets us have one, a small disk is filled as well.
 * {@code -Dwiregraph.full=N} tries more sizes, {@code -Dwiregraph.seed=N} others.
 */
class FullDiskTest {
    private static final int SIZES = Integer.getInteger("wiregraph.full", 1);
    private static final long SEED = Long.getLong("wiregraph.seed", 0);

    @TempDir
    private static Path folder;

    private final Random random = new Random(SEED);
    private static int changes = 1;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "no ulimit here");
        Path ontology = Files.createDirectories(folder.resolve("ontology"));
        for (String name : List.of("wiregraph.ttl", "cues.ttl", "lexicon.ttl", "shapes.ttl")) {
            Files.copy(Path.of("ontology", name), ontology.resolve(name));
        }
        Files.createDirectories(folder.resolve("corpus"));
        Files.copy(Path.of("src/test/resources/build/sentences.conllu"), folder.resolve("corpus/a.conllu"));
        assertThat(run("", "build --corpus corpus").code()).isZero();
    }

    private static void changeTheCorpus() throws IOException {
        Files.writeString(
                folder.resolve("corpus/b.conllu"),
                Files.readString(folder.resolve("corpus/a.conllu")) + "\n".repeat(changes++));
    }

    private static String quads() throws IOException {
        return Files.readString(GraphStore.open(folder.resolve("graph")).quads());
    }

    /** Runs a command in a process of its own, in a shell that has run {@code before}. */
    private static Ran run(String before, String command) throws IOException, InterruptedException {
        return run(before, command, "");
    }

    private static Ran run(String before, String command, String output) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(part -> Path.of(part).toAbsolutePath().toString())
                        .reduce((one, other) -> one + File.pathSeparator + other)
                        .orElse(""),
                Main.class.getName()));
        words.addAll(List.of(command.split(" ")));
        words.addAll(List.of("--store", "graph", "--ontology", "ontology"));
        String line = words.stream()
                .map(word -> "'" + word + "'")
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        Process shell = new ProcessBuilder("sh", "-c", before + " " + line + " 2>&1" + output + " | cat")
                .directory(folder.toFile())
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(shell.waitFor() == 0 && !said.contains("wiregraph: ") ? 0 : 1, said, "");
    }

    private static void saysSo(Ran ran, String what) {
        List<String> lines =
                ran.out().lines().filter(line -> !line.endsWith(" ...")).toList();
        assertThat(lines)
                .as(what + ":\n" + ran.out())
                .singleElement()
                .asString()
                .matches(
                        "wiregraph: cannot (write|read) .*(File too large|No space left on device|no space left on device).*");
    }

    @Test
    void aBuildLeavesTheGraphBefore() throws IOException, InterruptedException {
        String sound = quads();
        changeTheCorpus();
        for (int i = 0; i < SIZES; i++) {
            int blocks = 1 << random.nextInt(15);
            Ran ran = run("ulimit -f " + blocks + ";", "build --corpus corpus");
            String what = "seed " + SEED + ", files of at most " + blocks + " blocks";
            saysSo(ran, what);
            assertThat(quads()).as(what).isEqualTo(sound);
        }
        assertThat(run("", "build --corpus corpus").code()).isZero();
        assertThat(quads()).isNotEqualTo(sound);
    }

    @Test
    void aDecisionLeavesTheFileBefore() throws IOException, InterruptedException {
        Path file = folder.resolve("corpus/identity.yaml");
        Files.writeString(file, "# mine" + " and mine".repeat(200) + "\n");
        String before = Files.readString(file);
        saysSo(run("ulimit -f 2;", "identity hide NATO --corpus corpus"), "identity");
        assertThat(file).hasContent(before);
        assertThat(run("", "identity hide NATO --corpus corpus").code()).isZero();
        assertThat(Files.readString(file)).startsWith(before).contains("NATO");
    }

    @Test
    void anExportLeavesTheFileBefore() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("facts.nq"), "before\n");
        for (String export : List.of("export --output facts.nq", "export --table claims --output facts.csv")) {
            saysSo(run("ulimit -f 1;", export), export);
        }
        assertThat(file).hasContent("before\n");
        assertThat(folder.resolve("facts.csv")).doesNotExist();
        saysSo(run("ulimit -f 1;", "export --format nquads", " > out.nq"), "standard output");
    }

    @Test
    void aSmallDiskFills() throws IOException, InterruptedException {
        Process allowed = new ProcessBuilder(
                        "unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
                .redirectErrorStream(true)
                .start();
        assumeTrue(allowed.waitFor() == 0, "no disk of our own here");
        changeTheCorpus();
        for (int i = 0; i < SIZES; i++) {
            int room = random.nextInt(2000);
            Path script = Files.writeString(folder.resolve("fill.sh"), """
                    size=$(($(du -sk graph | cut -f1) + %d))
                    cp -r graph before && mount -t tmpfs -o size=${size}k tmpfs graph && cp -r before/. graph/ || exit 1
                    "$@" && rm -r before && exit
                    cmp graph/current before/current && cd graph/generations/$(cat before/current) && cmp quads.nq ../../../before/generations/$(cat ../../../before/current)/quads.nq && cd ../../..
                    rm -r before
                    """.formatted(room));
            Ran ran = run("unshare --map-root-user --mount sh " + script, "build --corpus corpus");
            if (!ran.out().contains("The graph of corpus is in graph")) {
                saysSo(ran, "seed " + SEED + ", a disk with room for " + room + " KB");
            }
        }
    }
}
