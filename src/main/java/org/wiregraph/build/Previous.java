package org.wiregraph.build;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wiregraph.graph.Vocabulary;
import org.wiregraph.store.GraphStore;

/** The generation before a build, as far as it can be read. */
record Previous(Optional<Kept> kept, Path quads) {
    private static final Gson GSON = new Gson();
    private static final String FILE = "report.json";

    /**
     * What is kept of a build.
     *
     * @param inputs digest of all it depended on
     * @param articles digest of each article's text, by path
     */
    record Kept(String inputs, SortedMap<String, String> articles, JsonElement report) {
        Kept(String inputs, SortedMap<String, String> articles, Report report) {
            this(inputs, articles, GSON.toJsonTree(report));
        }

        void write(Path folder) throws IOException {
            Files.writeString(folder.resolve(FILE), GSON.toJson(this) + "\n");
        }
    }

    static Previous of(GraphStore store) {
        if (!store.isReadable()) {
            return new Previous(Optional.empty(), Path.of(""));
        }
        try {
            Kept kept = GSON.fromJson(Files.readString(store.file(FILE)), Kept.class);
            return new Previous(Optional.of(kept), store.quads());
        } catch (IOException | JsonParseException lost) {
            return new Previous(Optional.empty(), Path.of(""));
        }
    }

    /** The report of the build before, if it was one of the same inputs. */
    Optional<Report> report(String inputs) {
        return kept.filter(one -> inputs.equals(one.inputs())).map(one -> GSON.fromJson(one.report(), Report.class));
    }

    SortedMap<String, Integer> compare(SortedMap<String, String> now) {
        SortedMap<String, String> before = kept.map(Kept::articles).orElse(new TreeMap<>());
        SortedMap<String, Integer> counts = new TreeMap<>();
        now.forEach((path, digest) -> {
            String was = before.getOrDefault(path, "");
            counts.merge(was.isEmpty() ? "new" : digest.equals(was) ? "unchanged" : "changed", 1, Integer::sum);
        });
        long removed =
                before.keySet().stream().filter(path -> !now.containsKey(path)).count();
        counts.put("removed", (int) removed);
        return counts;
    }

    /** How many facts about entities {@code now} has that the quads before did not have; all of {@code facts} at first. */
    int newFacts(Path now, String base, int facts) {
        if (kept.isEmpty()) {
            return facts;
        }
        try {
            Set<String> before = new HashSet<>();
            eachFact(quads, base, before::add);
            AtomicInteger fresh = new AtomicInteger();
            eachFact(now, base, line -> fresh.addAndGet(before.contains(line) ? 0 : 1));
            return fresh.get();
        } catch (IOException lost) {
            return facts;
        }
    }

    private static void eachFact(Path quads, String base, Consumer<String> consumer) throws IOException {
        try (Stream<String> lines = Files.lines(quads)) {
            lines.filter(line -> isFact(line, base)).forEach(consumer);
        }
    }

    private static boolean isFact(String line, String base) {
        boolean entity = line.startsWith("<" + base + "entity/");
        int predicate = line.indexOf("> <") + 3;
        return entity
                && line.startsWith(Vocabulary.WG, predicate)
                && line.endsWith(" .")
                && line.chars().filter(c -> c == '<').count() <= 3;
    }
}
