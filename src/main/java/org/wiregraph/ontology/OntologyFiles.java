package org.wiregraph.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wiregraph.text.Digest;
import org.wiregraph.text.Problem;

/** Finds and parses the RDF files of ontology folders. */
final class OntologyFiles {
    private static final Map<String, Lang> LANGUAGES = Map.of(
            "ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML, "xml", Lang.RDFXML, "owl", Lang.RDFXML,
            "jsonld", Lang.JSONLD);

    private final String base;
    private final TreeMap<String, Graph> graphs = new TreeMap<>();
    private final List<String> digests = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private OntologyFiles(String base) {
        this.base = base;
    }

    static Source read(List<Path> paths, String base) {
        OntologyFiles files = new OntologyFiles(base);
        for (Path path : paths) {
            for (Path file : files.filesOf(path)) {
                String relative = path.equals(file) ? String.valueOf(file.getFileName()) : path.relativize(file).toString();
                files.add(file, relative.replace('\\', '/'));
            }
        }
        files.digests.sort(null);
        files.digests.add(base);
        return new Source(files.graphs, Digest.of(files.digests), files.problems);
    }

    private List<Path> filesOf(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new OntologyException("no ontology at " + path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(file -> language(file).isPresent() && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException e) {
            throw new OntologyException(path + ": " + e.getMessage());
        }
    }

    private static Optional<Lang> language(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") ? Optional.empty() : Optional.ofNullable(LANGUAGES.get(extension));
    }

    private void add(Path file, String name) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OntologyException(name + ": cannot be read: " + e.getMessage());
        }
        digests.add(Digest.of(bytes));
        Graph graph = graphs.computeIfAbsent(name, absent -> GraphFactory.createDefaultGraph());
        try {
            RDFParser.create()
                    .source(new ByteArrayInputStream(bytes))
                    .lang(sniff(language(file).orElse(Lang.TURTLE), bytes))
                    .base(base)
                    .errorHandler(new Reporter(name, problems))
                    .parse(StreamRDFLib.graph(graph));
        } catch (RiotException e) {
            throw new OntologyException(name + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Protégé writes Turtle into {@code .owl} files, too. */
    private static Lang sniff(Lang byName, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).stripLeading();
        boolean xml = start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!--");
        return byName == Lang.RDFXML && !xml ? Lang.TURTLE : byName;
    }

    /** Turns the parser's messages into problems and exceptions of ours. */
    private record Reporter(String file, List<Problem> problems) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            problems.add(new Problem(Problem.Kind.ONTOLOGY, file, line + ":" + column + ": " + message));
        }

        @Override
        public void error(String message, long line, long column) {
            throw new OntologyException(file + ":" + line + ":" + column + ": " + message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new OntologyException(file + ":" + line + ":" + column + ": " + message);
        }
    }
}
