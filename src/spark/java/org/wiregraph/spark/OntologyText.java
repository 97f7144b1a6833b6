package org.wiregraph.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

/**
 * The files of an ontology with its lexicon, as they are broadcast; each process reads them once.
 *
 * @param files their bytes by path
 * @param base IRI against which they are read
 */
record OntologyText(TreeMap<String, byte[]> files, String base) implements Serializable {
    private static final Map<String, Ontology> READ = new ConcurrentHashMap<>();

    /** @param place folder or file */
    static OntologyText of(Path place, String base) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = Files.isDirectory(place)
                        ? place.relativize(file).toString()
                        : String.valueOf(place.getFileName());
                files.put(name, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new OntologyText(files, base);
    }

    /** @param digest of the ontology */
    Ontology read(String digest) {
        return READ.computeIfAbsent(digest, one -> read());
    }

    private Ontology read() {
        try {
            Path folder = Files.createTempDirectory("wiregraph-ontology");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path to = folder.resolve(file.getKey());
                    Files.createDirectories(to.getParent());
                    Files.write(to, file.getValue());
                }
                return new OntologyReader().read(folder, base);
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
