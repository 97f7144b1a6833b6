package org.wiregraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;
import org.wiregraph.store.GraphStore;
import picocli.CommandLine.Option;

/** Where the ontology, the queries and the store are; the same options for all commands that use them. */
final class Places {
    static final String USUAL_BASE = "http://example.org/kg/";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the graph (default: ${DEFAULT-VALUE}).",
            defaultValue = "graph")
    private String store = "graph";

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "IRI under which the graph's own names live (default: ${DEFAULT-VALUE}).",
            defaultValue = USUAL_BASE)
    private String base = USUAL_BASE;

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "Folder or file of the ontology and its lexicon (default: ontology).")
    private Path ontology = Path.of("");

    @Option(names = "--queries", paramLabel = "DIR", description = "Folder of the saved queries (default: queries).")
    private Path queries = Path.of("");

    GraphStore store() {
        return GraphStore.open(storeFolder());
    }

    Path storeFolder() {
        return Path.of(store);
    }

    /** The store as it was given: where a cluster builds, it may lie on any file system that this knows. */
    String storeAddress() {
        return store;
    }

    String base() {
        if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
            throw new UsageException("--base is an IRI that ends in / or #, not " + base);
        }
        return base;
    }

    Ontology ontology() {
        return new OntologyReader().read(ontologyFolder(), base());
    }

    /** The ontology together with a lexicon that stands elsewhere. */
    Ontology ontologyWith(Path lexicon) {
        return new OntologyReader().read(List.of(ontologyFolder(), lexicon), base());
    }

    Path ontologyFolder() {
        return orShipped(ontology, "ontology");
    }

    /** The shapes in the ontology's folder, if it has any. */
    Optional<Path> shapes() {
        return Optional.of(ontologyFolder().resolve("shapes.ttl")).filter(Files::isRegularFile);
    }

    Path queries() {
        return orShipped(queries, "queries");
    }

    /** What was given; else the folder here; else the one that came with the program. */
    static Path orShipped(Path given, String name) {
        if (!given.toString().isEmpty()) {
            return given;
        }
        Path here = Path.of(name);
        String home = System.getProperty("wiregraph.home", "");
        Path shipped = Path.of(home).resolve(name);
        return !Files.exists(here) && !home.isEmpty() && Files.exists(shipped) ? shipped : here;
    }
}
