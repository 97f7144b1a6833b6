package org.wiregraph.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of others that reads RDF, run as a process of its own. */
record OtherTool(String name, List<String> probe, List<String> read, List<String> select, Map<String, String> formats) {
    private static final Path SCRIPTS = Path.of("src/test/resources/tools");
    private static final Map<List<String>, Boolean> STARTS = new ConcurrentHashMap<>();
    private static final Path MODULES = Path.of("target/npm/node_modules");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "turtle", "text/turtle",
            "ntriples", "application/n-triples",
            "nquads", "application/n-quads",
            "trig", "application/trig",
            "rdfxml", "application/rdf+xml");

    /** All that are tested; those that answer queries have a command for {@link #select}. */
    static List<OtherTool> all() {
        String python = python();
        return List.of(
                new OtherTool(
                        "Raptor",
                        List.of("rapper", "--version"),
                        List.of("rapper", "-q", "-i", "FORMAT", "-o", "nquads", "FILE"),
                        List.of(),
                        formats("turtle", "ntriples", "nquads", "trig", "rdfxml")),
                new OtherTool(
                        "Serd",
                        List.of("serdi", "-v"),
                        List.of("serdi", "-i", "FORMAT", "-o", "nquads", "FILE"),
                        List.of(),
                        formats("turtle", "ntriples", "nquads", "trig")),
                new OtherTool(
                        "rdflib",
                        List.of(python, "-c", "import rdflib"),
                        List.of(python, script("read_rdflib.py"), "quads", "FORMAT", "FILE"),
                        List.of(python, script("read_rdflib.py"), "select"),
                        Map.of(
                                "turtle",
                                "turtle",
                                "ntriples",
                                "nt",
                                "nquads",
                                "nquads",
                                "trig",
                                "trig",
                                "rdfxml",
                                "xml")),
                new OtherTool(
                        "Oxigraph",
                        List.of("node", "-e", "require('oxigraph')"),
                        List.of("node", script("read_oxigraph.js"), "quads", "FORMAT", "FILE"),
                        List.of("node", script("read_oxigraph.js"), "select"),
                        MEDIA_TYPES),
                new OtherTool(
                        "N3.js",
                        List.of("node", "-e", "require('n3')"),
                        List.of("node", script("read_n3.js"), "quads", "FORMAT", "FILE"),
                        List.of(),
                        media("turtle", "ntriples", "nquads", "trig")));
    }

    private static String script(String name) {
        return SCRIPTS.resolve(name).toString();
    }

    private static Map<String, String> formats(String... names) {
        Map<String, String> formats = new TreeMap<>();
        Stream.of(names).forEach(name -> formats.put(name, name));
        return formats;
    }

    private static Map<String, String> media(String... names) {
        Map<String, String> formats = formats(names);
        formats.replaceAll((name, same) -> String.valueOf(MEDIA_TYPES.get(name)));
        return formats;
    }

    /** The first Python that has rdflib: Debian's package serves Debian's Python, which need not be the first. */
    private static String python() {
        return Stream.of("python3", "/usr/bin/python3")
                .filter(command -> starts(List.of(command, "-c", "import rdflib")))
                .findFirst()
                .orElse("python3");
    }

    boolean isHere() {
        return starts(probe);
    }

    private static boolean starts(List<String> command) {
        return STARTS.computeIfAbsent(command, OtherTool::ends);
    }

    private static boolean ends(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    /** What the tool reads in {@code file}, as N-Quads. */
    String quads(Path file, String format) throws IOException {
        List<String> command = new ArrayList<>(read);
        command.replaceAll(word -> word.equals("FORMAT") ? formats.get(format) : word);
        command.replaceAll(word -> word.equals("FILE") ? file.toString() : word);
        return run(command);
    }

    /**
     * The rows that the tool answers from {@code file}, cells between tabs.
     *
     * @param union whether its default graph is the union of all graphs
     */
    List<String> rows(Path file, Path query, boolean union) throws IOException {
        List<String> command = new ArrayList<>(select);
        command.addAll(List.of(union ? "union" : "plain", file.toString(), query.toString()));
        return run(command).lines().sorted().toList();
    }

    private static String run(List<String> command) throws IOException {
        Path out = Files.createTempFile("tool", ".out");
        Path errors = Files.createTempFile("tool", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile());
            builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(errors));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.delete(out);
            Files.delete(errors);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
