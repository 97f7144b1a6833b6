package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.Damage;

/**
 * A store of which any file is harmed answers as before or says so in one line, and the next build makes it what it was.
 * {@code -Dwiregraph.damages=N} harms more files, {@code -Dwiregraph.seed=N} others.
 */
class DamagedStoreTest {
    private static final int DAMAGES = Integer.getInteger("wiregraph.damages", 4);
    private static final long SEED = Long.getLong("wiregraph.seed", 0);
    private static final String SAYS_SO =
            "wiregraph: (the store \\S+ is damaged \\(\\S+\\): run \"wiregraph build\", .*|no graph in \\S+ yet: .*)\n";

    /** Commands whose output does not depend on the time that they take. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("query", "--file", "COUNT", "--format", "csv"),
            List.of("show", "NATO"),
            List.of("identity"),
            List.of("export", "--format", "nquads"),
            List.of("export", "--claims"),
            List.of("check"));

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void answersOrSaysSoAndIsBuiltAnew() throws IOException {
        Path ontology = Files.createDirectories(folder.resolve("ontology"));
        for (String name : List.of("wiregraph.ttl", "cues.ttl", "lexicon.ttl", "shapes.ttl")) {
            Files.copy(Path.of("ontology", name), ontology.resolve(name));
        }
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.copy(Path.of("src/test/resources/build/sentences.conllu"), corpus.resolve("a.conllu"));
        Files.writeString(corpus.resolve("b.conllu"), Files.readString(corpus.resolve("a.conllu")) + "\n");
        Files.writeString(
                folder.resolve("COUNT"),
                "SELECT (COUNT(*) AS ?n) (MAX(STR(?o)) AS ?m) WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
        Path sound = folder.resolve("sound");
        Path store = folder.resolve("store");
        build(sound);
        Damage.copy(sound, store);
        List<Ran> before = COMMANDS.stream().map(command -> run(command, store)).toList();
        assertThat(before).extracting(Ran::code).containsOnly(0);
        List<Path> files = Damage.files(sound);
        for (int i = 0; i < DAMAGES; i++) {
            Damage.copy(sound, store);
            Path file = files.get(random.nextInt(files.size()));
            Damage damage = Damage.any(random);
            if (damage.harm(store.resolve(sound.relativize(file).toString()), random)) {
                String what = "seed " + SEED + ": " + damage + " " + sound.relativize(file);
                answersOrSaysSo(store, before, damage == Damage.FLIP, what);
                build(store);
                assertThat(COMMANDS.stream().map(command -> run(command, store)).toList())
                        .as(what)
                        .isEqualTo(before);
            }
        }
    }

    /** One bit in what is not read as a whole may give a wrong answer, which check would tell; never an error of another kind. */
    private void answersOrSaysSo(Path store, List<Ran> before, boolean mayDiffer, String what) {
        List<Ran> after = COMMANDS.stream().map(command -> run(command, store)).toList();
        for (int i = 0; i < after.size(); i++) {
            Ran ran = after.get(i);
            String asked = what + ", " + COMMANDS.get(i);
            if (ran.code() != 0) {
                assertThat(ran.err()).as(asked).matches(SAYS_SO);
            } else if (!mayDiffer) {
                assertThat(ran).as(asked).isEqualTo(before.get(i));
            }
        }
    }

    private void build(Path store) {
        Ran ran = run(List.of("build", "--corpus", folder.resolve("corpus").toString()), store);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    private Ran run(List<String> command, Path store) {
        List<String> words = new ArrayList<>();
        command.forEach(
                word -> words.add(word.equals("COUNT") ? folder.resolve(word).toString() : word));
        words.addAll(Stream.of("--store", store, "--ontology", folder.resolve("ontology"))
                .map(Object::toString)
                .toList());
        return Ran.of(words);
    }
}
