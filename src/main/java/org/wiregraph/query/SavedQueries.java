package org.wiregraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries of a folder, by name. */
public final class SavedQueries {
    private final SortedMap<String, SavedQuery> byName;

    private SavedQueries(SortedMap<String, SavedQuery> byName) {
        this.byName = byName;
    }

    /**
     * The {@code .rq} files of {@code folder}.
     *
     * @throws QueryException if there is no such folder or a file in it is wrong
     */
    public static SavedQueries in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new QueryException("no folder " + folder + ": name the folder of your queries with --queries");
        }
        SortedMap<String, SavedQuery> byName = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replaceFirst("\\.rq$", "");
                byName.put(name, SavedQuery.parse(name, Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new QueryException("cannot read the queries in " + folder + ": " + unreadable.getMessage());
        }
        return new SavedQueries(byName);
    }

    public Collection<SavedQuery> all() {
        return byName.values();
    }

    /**
     * The query of that name.
     *
     * @throws QueryException if there is none; the message names the nearest
     */
    public SavedQuery named(String name) {
        SavedQuery query = byName.get(name);
        if (query == null) {
            List<String> near = Nearest.to(name, byName.keySet());
            throw new QueryException("no saved query " + name + "; "
                    + (near.isEmpty()
                            ? "\"wiregraph query\" lists them"
                            : "did you mean " + String.join(" or ", near) + "?"));
        }
        return query;
    }
}
