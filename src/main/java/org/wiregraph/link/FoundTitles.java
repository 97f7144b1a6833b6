package org.wiregraph.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiregraph.text.WholeFile;

/** The titles of names looked up before, kept in a file: a name between tabs with each title and share, or alone for none. */
final class FoundTitles {
    private final Path file;
    private final SortedMap<String, List<Title>> titles = new TreeMap<>();

    private FoundTitles(Path file) {
        this.file = file;
    }

    /** Those in {@code file}; none where it is not there. */
    static FoundTitles in(Path file) {
        FoundTitles found = new FoundTitles(file);
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] fields = line.split("\t", -1);
                List<Title> titles = found.titles.computeIfAbsent(fields[0], name -> new ArrayList<>());
                for (int i = 1; i + 1 < fields.length; i += 2) {
                    titles.add(new Title(fields[i], Double.parseDouble(fields[i + 1])));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
        return found;
    }

    boolean knows(String name) {
        return titles.containsKey(name);
    }

    List<Title> of(String name) {
        return titles.getOrDefault(name, List.of());
    }

    /** Takes in what a table says of {@code names}, all that it was asked for. */
    void add(Set<String> names, Map<String, List<Title>> said) throws IOException {
        names.forEach(name -> titles.put(name, said.getOrDefault(name, List.of())));
        List<String> lines = new ArrayList<>();
        titles.forEach((name, all) -> {
            StringBuilder line = new StringBuilder(name);
            all.forEach(title ->
                    line.append('\t').append(title.title()).append('\t').append(title.share()));
            lines.add(line.toString());
        });
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
    }
}
