package org.wiregraph.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wiregraph.text.Digest;

/** The program that runs, as an input of the build: digests of its classes, so that nothing another version kept is used. */
record Program(SortedMap<String, String> packages) {
    private static final String ROOT = "org/wiregraph";
    private static final List<String> READING = List.of("text", "corpus", "annotate");
    private static final List<String> EXTRACTING = List.of("text", "ontology", "corpus", "annotate", "extract");

    /** Read once: the classes of a program that runs do not change. */
    private static final class Running {
        private static final Program PROGRAM = read();
    }

    Program {
        packages = new TreeMap<>(packages);
    }

    static Program running() {
        return Running.PROGRAM;
    }

    /** Digest of all packages. */
    String digest() {
        return Digest.of(packages.toString());
    }

    /** Digest of what annotations depend on. */
    String reading() {
        return digest(READING);
    }

    /** Digest of what extractions depend on. */
    String extracting() {
        return digest(EXTRACTING);
    }

    private String digest(List<String> names) {
        return Digest.of(names.stream()
                .map(name -> name + " " + packages.getOrDefault(name, ""))
                .toList());
    }

    private static Program read() {
        try {
            URI home = Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return of(place.resolve(ROOT));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return of(jar.getPath(ROOT));
            }
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Program of(Path root) throws IOException {
        SortedMap<String, List<String>> classes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                Path inside = root.relativize(file);
                classes.computeIfAbsent(inside.getName(0).toString(), name -> new ArrayList<>())
                        .add(inside.toString().replace('\\', '/') + " " + Digest.of(Files.readAllBytes(file)));
            }
        }
        SortedMap<String, String> packages = new TreeMap<>();
        classes.forEach((name, digests) -> packages.put(name, Digest.of(digests)));
        return new Program(packages);
    }
}
