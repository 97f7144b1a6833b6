package org.wiregraph.ontology;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.wiregraph.text.Digest;

/** The RDF files of ontology folders: found, digested and parsed; files of SHACL shapes are no part of the ontology. */
final class OntologyFiles {
    private static final Map<String, Lang> LANGUAGES = Map.of(
            "ttl",
            Lang.TURTLE,
            "nt",
            Lang.NTRIPLES,
            "rdf",
            Lang.RDFXML,
            "xml",
            Lang.RDFXML,
            "owl",
            Lang.RDFXML,
            "jsonld",
            Lang.JSONLD);

    private final String base;
    private final Source source = new Source();
    private final List<String> digests = new ArrayList<>();

    OntologyFiles(List<Path> filesAndFolders, String base) {
        this.base = base;
        TreeMap<String, Path> files = new TreeMap<>();
        for (Path path : filesAndFolders) {
            for (Path file : files(path)) {
                String name = path.equals(file)
                        ? fileName(file)
                        : path.relativize(file).toString();
                files.put(name.replace('\\', '/') + "\0" + file, file);
            }
        }
        files.forEach((name, file) -> read(file, name.substring(0, name.indexOf('\0'))));
    }

    Source source() {
        return source;
    }

    /** Digest of the files' contents, whatever they are called, and of the base. */
    String digest() {
        List<String> parts = new ArrayList<>(digests.stream().sorted().toList());
        parts.add(base);
        return Digest.of(parts);
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new OntologyException("no such file or folder: " + path);
        }
        try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(file -> language(file).isPresent() && Files.isRegularFile(file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new OntologyException(path + " cannot be read: " + e.getMessage());
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<Lang> language(Path file) {
        String name = fileName(file);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith(".") ? Optional.empty() : Optional.ofNullable(LANGUAGES.get(extension));
    }

    private void read(Path file, String name) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            FileTriples triples = parse(bytes, language(file).orElse(Lang.TURTLE), name);
            if (!triples.areShapes()) {
                digests.add(Digest.of(bytes));
                triples.send(source.file(name));
            }
        } catch (IOException e) {
            throw new OntologyException(name + " cannot be read: " + e.getMessage());
        }
    }

    private FileTriples parse(byte[] bytes, Lang language, String name) {
        FileTriples triples = new FileTriples();
        RDFParserBuilder parser = RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .forceLang(isTurtle(language, bytes) ? Lang.TURTLE : language)
                .base(base)
                .errorHandler(new Reporter(name, source));
        if (language.equals(Lang.JSONLD)) {
            parser.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(OntologyFiles::refuse));
        }
        try {
            parser.parse(triples);
            return triples;
        } catch (RiotException e) {
            throw new OntologyException(name + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** A context somewhere on the web would make what is read depend on the network. */
    private static Document refuse(URI context, DocumentLoaderOptions options) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "the context " + context + " is not fetched from the web; write it into the file");
    }

    /** Protégé writes Turtle into {@code .owl} files, too. */
    private static boolean isTurtle(Lang byName, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).strip();
        boolean xml = start.startsWith("<?xml") || start.startsWith("<rdf:") || start.startsWith("<!");
        return byName.equals(Lang.RDFXML) && !xml;
    }

    /** Turns the parser's messages into problems and exceptions of ours. */
    private record Reporter(String file, Source source) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            source.problem(file, "line " + line + ", column " + column + ": " + message);
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
