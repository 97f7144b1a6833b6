package org.wiregraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.resolve.Decisions;
import org.wiregraph.store.GraphStore;

/** Whatever is edited between builds, the store equals a clean build of the same inputs; -Dwiregraph.edits=N tries more. */
class RandomEditsTest {
    private static final String BASE = "http://example.org/kg/";
    private static final int SEQUENCES = Integer.getInteger("wiregraph.edits", 200);
    private static final List<String> SHIPPED =
            List.of("wiregraph.ttl", "cues.ttl", "lexicon.ttl", "organizations.ttl", "shapes.ttl");
    private static final List<String> OWN = List.of(
            "",
            "wg:praises lex:verb \"pay tribute to\", \"thank\" .",
            "wg:criticizes lex:verb \"complicate\" . wg:Group lex:noun \"scholar\" .",
            "wg:Treaty a owl:Class ; rdfs:subClassOf wg:Event ; rdfs:label \"treaty\" ; lex:noun \"agreement\" .",
            "<entity/Taliban> a wg:ArmedGroup ; rdfs:label \"Taliban movement\" ; skos:altLabel \"the Taliban\" .");

    private static final List<String> IDENTITIES = List.of(
            "",
            "same:\n  - [NATO, Taliban]\n",
            "different:\n  - [Miller (a.conllu), Miller (b.conllu)]\nhide:\n  - {of: Washington}\n",
            "name:\n  - {of: Afghanistan, is: Islamic Republic}\niri:\n  - {of: NATO, is: entity/Alliance}\n",
            "type:\n  - {of: Taliban, is: Government}\nsame:\n  - [Kabul, Doha]\n");
    private static final List<String> CORRECTIONS = List.of(
            "",
            "reject:\n  - {subject: NATO, reason: test}\n",
            "status:\n  - {document: a.conllu, is: denied, reason: test}\n",
            "date:\n  - {object: Afghanistan, is: 2019-03, reason: test}\n",
            "add:\n  - {document: b.conllu, quote: NATO, subject: NATO, property: presentIn, object: Kabul, reason: test}\n");

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("wiregraph.seed", 20210601));
    private final Map<Path, Ontology> ontologies = new HashMap<>();

    @Test
    void equalsACleanBuildAfterAnyEdits() throws IOException {
        AnnotatedCorpus corpus = new AnnotatedCorpus(Files.createDirectories(folder.resolve("corpus")), random);
        Path store = folder.resolve("graph");
        Path ontology = ontology(0);
        int published = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<String> edits = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                edits.add(corpus.edit());
            }
            if (random.nextInt(4) == 0) {
                ontology = ontology(random.nextInt(OWN.size()));
                edits.add("ontology " + ontology.getFileName());
            }
            if (random.nextInt(3) == 0) {
                edits.add(decide(corpus.folder()));
            }
            if (random.nextInt(8) == 0) {
                edits.add(harm(store.resolve("cache")));
            }
            Path clean = folder.resolve("clean");
            write(corpus.folder(), ontology, clean, folder.resolve("clean.nq"));
            write(corpus.folder(), ontology, store.resolve("cache"), folder.resolve("kept.nq"));
            assertThat(folder.resolve("kept.nq"))
                    .as("sequence %d: %s", sequence, edits)
                    .hasSameBinaryContentAs(folder.resolve("clean.nq"));
            if (sequence % 8 == 0) {
                assertThat(build(corpus.folder(), ontology, store).annotated()).isZero();
                assertThat(GraphStore.open(store).quads()).hasSameBinaryContentAs(folder.resolve("clean.nq"));
                assertThat(count(store)).isEqualTo(lines(folder.resolve("clean.nq")));
                int generation = generation(store);
                assertThat(build(corpus.folder(), ontology, store).extracted()).isZero();
                assertThat(generation(store)).isEqualTo(generation);
                published++;
            }
            delete(clean);
        }
        assertThat(published).isPositive();
    }

    @Test
    void redoesOnlyWhatChanged() throws IOException {
        AnnotatedCorpus corpus = new AnnotatedCorpus(Files.createDirectories(folder.resolve("corpus")), random);
        for (String name : List.of("a.conllu", "b.conllu", "c.conllu")) {
            AnnotatedCorpus.write(corpus.folder().resolve(name), corpus.article());
        }
        Path store = folder.resolve("graph");
        assertThat(build(corpus.folder(), ontology(0), store).extracted()).isEqualTo(3);
        AnnotatedCorpus.write(corpus.folder().resolve("b.conllu"), corpus.article() + "\n");
        Report edited = build(corpus.folder(), ontology(0), store);
        assertThat(edited.extracted()).isEqualTo(1);
        assertThat(edited.render()).contains("0 articles annotated, 1 extracted");
        Files.delete(corpus.folder().resolve("c.conllu"));
        Report deleted = build(corpus.folder(), ontology(0), store);
        assertThat(deleted.extracted()).isZero();
        assertThat(deleted.articles()).containsEntry("removed", 1).containsEntry("unchanged", 2);
        Report word = build(corpus.folder(), ontology(1), store);
        assertThat(word.annotated()).isZero();
        assertThat(word.extracted()).isEqualTo(2);
        int generation = generation(store);
        Report nothing = build(corpus.folder(), ontology(1), store);
        assertThat(nothing.articles()).isEqualTo(Map.of("unchanged", 2));
        assertThat(nothing.facts()).isEqualTo(word.facts());
        assertThat(nothing.newFacts()).isZero();
        assertThat(generation(store)).isEqualTo(generation);
    }

    private Report build(Path corpus, Path ontology, Path store) {
        Corpus articles = Corpus.in(corpus);
        Inputs inputs = Inputs.of(
                BASE,
                articles,
                List.of(ontology, corpus.resolve(Decisions.IDENTITY), corpus.resolve(Decisions.CORRECTIONS)));
        return Build.unchanged(inputs, store)
                .orElseGet(() -> builder(ontology, corpus).run(articles, store, inputs));
    }

    private String decide(Path corpus) throws IOException {
        String identity = IDENTITIES.get(random.nextInt(IDENTITIES.size()));
        String corrections = CORRECTIONS.get(random.nextInt(CORRECTIONS.size()));
        Files.writeString(corpus.resolve(Decisions.IDENTITY), identity);
        Files.writeString(corpus.resolve(Decisions.CORRECTIONS), corrections);
        return identity + corrections;
    }

    private void write(Path corpus, Path ontology, Path cache, Path quads) throws IOException {
        builder(ontology, corpus).write(Corpus.in(corpus), cache, quads);
    }

    private Build builder(Path ontology, Path corpus) {
        Ontology read = ontologies.computeIfAbsent(ontology, path -> new OntologyReader().read(path, BASE));
        return new Build(
                read, BASE, Decisions.in(corpus), 2, Progress.silent(), Optional.of(ontology.resolve("shapes.ttl")));
    }

    /** The shipped ontology without places, with the addition of that number. */
    private Path ontology(int addition) throws IOException {
        Path copy = folder.resolve("ontology" + addition);
        if (!Files.exists(copy)) {
            Files.createDirectories(copy);
            for (String name : SHIPPED) {
                Files.copy(Path.of("ontology", name), copy.resolve(name));
            }
            Files.writeString(copy.resolve("own.ttl"), """
                    @prefix wg:   <https://w3id.org/wiregraph/ontology#> .
                    @prefix lex:  <https://w3id.org/wiregraph/lexicon#> .
                    @prefix owl:  <http://www.w3.org/2002/07/owl#> .
                    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    """ + OWN.get(addition));
        }
        return copy;
    }

    /** Deletes the caches, or cuts off or changes some of their files. */
    private String harm(Path cache) throws IOException {
        if (!Files.exists(cache) || random.nextInt(3) == 0) {
            delete(cache);
            return "no cache";
        }
        try (Stream<Path> walk = Files.walk(cache)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (random.nextBoolean()) {
                    bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
                } else {
                    bytes[random.nextInt(bytes.length)] ^= 1;
                }
                Files.write(file, bytes);
            }
        }
        return "damaged cache";
    }

    private static long count(Path store) {
        return GraphStore.open(store)
                .read(dataset -> dataset.asDatasetGraph().stream().count());
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static int generation(Path store) {
        return GraphStore.open(store).generation().orElseThrow();
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (java.nio.file.NoSuchFileException absent) {
            return;
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
