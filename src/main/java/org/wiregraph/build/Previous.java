package org.wiregraph.build;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.store.Change;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.StoreException;
import org.wiregraph.text.Problem;

/** The generation before a build, as far as it can be read. */
record Previous(Optional<Kept> kept, Path quads) {
    private static final Gson GSON = new Gson();
    private static final String FILE = "report.json";

    /**
     * What is kept of a build.
     *
     * @param inputs digest of all it depended on
     * @param rules digest of the ontology and the shapes that the graph was held against
     * @param articles digest of each article's text, by path
     */
    record Kept(String inputs, String rules, SortedMap<String, String> articles, JsonElement report) {
        Kept(String inputs, String rules, SortedMap<String, String> articles, Report report) {
            this(inputs, rules, articles, GSON.toJsonTree(report));
        }

        void write(Path folder) throws IOException {
            Files.writeString(folder.resolve(FILE), GSON.toJson(this) + "\n");
        }
    }

    static Previous of(GraphStore store) {
        try {
            Kept kept = GSON.fromJson(Files.readString(store.file(FILE)), Kept.class);
            return new Previous(Optional.of(kept), store.quads());
        } catch (StoreException | IOException | JsonParseException lost) {
            return new Previous(Optional.empty(), Path.of(""));
        }
    }

    /** Whether the graph before was held against the same rules, and they found nothing wrong. */
    boolean conformsTo(String rules) {
        return kept.filter(one -> rules.equals(one.rules()))
                .map(one -> one.report().getAsJsonObject().getAsJsonArray("problems"))
                .filter(problems -> StreamSupport.stream(problems.spliterator(), false)
                        .noneMatch(one ->
                                one.getAsJsonObject().get("kind").getAsString().equals(Problem.Kind.SHAPE.name())))
                .isPresent();
    }

    /** The report of the build before, if it was one of the same inputs. */
    Optional<Report> report(String inputs) {
        return kept.filter(one -> inputs.equals(one.inputs())).map(one -> GSON.fromJson(one.report(), Report.class));
    }

    Difference compare(SortedMap<String, String> now) {
        return Difference.between(kept.map(Kept::articles).orElse(new TreeMap<>()), now);
    }

    /** How many facts about entities the quads {@code now} have that those before did not have; all of {@code facts} at first. */
    int newFacts(Path now, Optional<Change> change, String base, int facts) throws IOException {
        if (kept.isEmpty()) {
            return facts;
        }
        if (change.isPresent()) {
            return (int) change.get().added().stream()
                    .filter(line -> isFact(line, base))
                    .count();
        }
        AtomicInteger fresh = new AtomicInteger();
        Change.each(
                quads,
                now,
                removed -> {},
                line -> fresh.addAndGet(isFact(new String(line, StandardCharsets.UTF_8), base) ? 1 : 0));
        return fresh.get();
    }

    private static boolean isFact(String line, String base) {
        boolean entity = line.startsWith("<" + base + "entity/");
        int predicate = line.indexOf("> <") + 3;
        return entity
                && line.startsWith(Vocabulary.WG, predicate)
                && line.chars().filter(c -> c == '<').count() <= 3;
    }
}
