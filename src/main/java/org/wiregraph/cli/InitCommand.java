package org.wiregraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Starts a folder for a project of your own: a corpus with one article, and files for your decisions.",
        footer = {
            "",
            "The ontology and the queries that come with the program are used until the folder has its own.",
            "",
            "Examples:",
            "  wiregraph init news",
            "  wiregraph init news --copy ontology,queries"
        })
final class InitCommand implements Callable<Integer> {
    /** Of the project, and where they go. */
    private static final List<String> FILES =
            List.of("README.md", "corpus/first-article.md", "corpus/identity.yaml", "corpus/corrections.yaml");

    private static final Set<String> COPIES = Set.of("ontology", "queries");

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must be new or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--copy",
            split = ",",
            paramLabel = "WHAT",
            description = "Copy the ontology, the queries or both (ontology,queries) into the folder, to change them.")
    private Set<String> copies = new LinkedHashSet<>();

    @Override
    public Integer call() {
        for (String copy : copies) {
            if (!COPIES.contains(copy)) {
                throw new UsageException("--copy takes ontology and queries, not " + copy);
            }
        }
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new UsageException(folder + " is there already and not empty; name a new folder");
            }
            for (String file : FILES) {
                write(file);
            }
            for (String copy : copies) {
                copy(Places.orShipped(Path.of(""), copy), folder.resolve(copy));
            }
        } catch (IOException failed) {
            throw new UsageException("cannot write " + folder + ": " + failed);
        }
        System.out.println("A project is in " + folder + ". Next:");
        System.out.println("  cd " + folder);
        System.out.println("  wiregraph build");
        System.out.println("  wiregraph query");
        return 0;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private void write(String file) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        String name = "project/" + file.substring(file.lastIndexOf('/') + 1);
        try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the program");
            }
            Files.copy(in, target);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            throw new UsageException("no folder " + from + " to copy");
        }
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
