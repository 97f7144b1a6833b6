package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.wiregraph.query.Exporter;
import org.wiregraph.query.Names;
import org.wiregraph.query.SavedQueries;
import org.wiregraph.query.Selection;
import org.wiregraph.query.Sheets;
import org.wiregraph.site.SiteWriter;
import org.wiregraph.store.GraphStore;
import org.wiregraph.store.HeldGeneration;
import org.wiregraph.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph for other tools.",
        footer = {
            "",
            "Examples:",
            "  wiregraph export --facts-only > facts.ttl",
            "  wiregraph export --output graph.trig.gz",
            "  wiregraph export --claims claims.jsonl",
            "  wiregraph export --facts-only --min-sources 2",
            "  wiregraph export --about NATO --since 2021-06 --output nato.trig",
            "  wiregraph export --table events --output events.csv",
            "  wiregraph export --site site"
        })
final class ExportCommand implements Callable<Integer> {
    private static final Map<String, String> ENDINGS = Map.of(
            "ttl", "turtle", "nt", "ntriples", "nq", "nquads", "rdf", "rdfxml", "xml", "rdfxml", "json", "jsonld");

    @Mixin
    private Places places = new Places();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            completionCandidates = Formats.class,
            description =
                    "turtle, ntriples, rdfxml, trig, nquads, jsonld, csv, graphml (default: by the file's ending, else turtle).")
    private String format = "";

    @Option(names = "--facts-only", description = "Only what was stated as actual: the default graph.")
    private boolean factsOnly;

    @Option(names = "--own-voice", description = "Only facts that an article states in its own voice.")
    private boolean ownVoice;

    @Option(names = "--min-sources", paramLabel = "N", description = "Only facts with at least N independent sources.")
    private int minSources;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            completionCandidates = Tables.class,
            description = "With CSV: claims, entities, events or quantities (default: ${DEFAULT-VALUE}).",
            defaultValue = "claims")
    private String table = "claims";

    @Option(
            names = "--about",
            paramLabel = "ENTITY",
            description = "Only claims that name this entity, their facts, sentences and articles.")
    private @Nullable String about;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only claims of articles of this day and later, their facts, sentences and articles.")
    private @Nullable String since;

    @Option(
            names = "--inferred",
            description = "Add what follows by the ontology from the facts, in a graph of its own.")
    private boolean inferred;

    @Option(
            names = "--rdf12",
            description = "Also name each claim's triple as an RDF 1.2 triple term (Turtle, TriG, N-Triples, N-Quads).")
    private boolean rdf12;

    @Option(
            names = "--claims",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE",
            description = "Write claims and entities as JSON lines.")
    private @Nullable String claims;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Write all pages of serve as files that open from disk; replaces a site, and nothing else.")
    private @Nullable Path site;

    @Override
    public Integer call() {
        GraphStore store = places.store();
        if (site != null) {
            write(site, store);
            return 0;
        }
        if (claims != null) {
            Output target = claims.equals("-") ? output : Output.to(Path.of(claims));
            Path lines = store.file("claims.jsonl");
            target.write(out -> copy(lines, out));
            return 0;
        }
        String ending =
                output.ending().map(name -> ENDINGS.getOrDefault(name, name)).orElse("turtle");
        String chosen = format.isEmpty()
                ? ending
                : ENDINGS.getOrDefault(format.toLowerCase(Locale.ROOT), format.toLowerCase(Locale.ROOT));
        switch (chosen) {
            case "graphml" -> sheet(store, Sheets::graphml);
            case "csv" -> sheet(store, table());
            default -> {
                Exporter exporter = new Exporter(store.quads(), places.base());
                Selection selection = selection(store);
                output.write(out -> exporter.write(chosen, selection, out));
            }
        }
        return 0;
    }

    private BiConsumer<Sheets, OutputStream> table() {
        return switch (table) {
            case "claims" -> Sheets::claims;
            case "entities" -> Sheets::entities;
            case "events" -> Sheets::events;
            case "quantities" -> Sheets::quantities;
            default ->
                throw new UsageException("no table " + table + "; known are claims, entities, events, quantities");
        };
    }

    private Selection selection(GraphStore store) {
        if (minSources < 0) {
            throw new UsageException("--min-sources is at least 1");
        }
        Optional<PartialDate> day = Optional.ofNullable(since)
                .map(date -> PartialDate.tryParse(date)
                        .orElseThrow(() ->
                                new UsageException("--since is a date: 2021, 2021-06 or 2021-06-14, not " + date)));
        String name = about;
        Optional<String> entity = name == null
                ? Optional.empty()
                : Optional.of(store.<String>read(
                        dataset -> new Names(dataset).entity(name).getURI()));
        return new Selection(factsOnly, ownVoice, minSources, rdf12, entity, day, inferred);
    }

    private void write(Path folder, GraphStore store) {
        try (HeldGeneration generation = store.hold()) {
            SiteWriter.Written written = new SiteWriter(generation, SavedQueries.in(places.queries())).write(folder);
            System.out.printf(
                    Locale.ROOT,
                    "%,d pages: %,d entities, events and quantities, %,d articles, %,d questions; open %s%n",
                    written.pages(),
                    written.things(),
                    written.articles(),
                    written.queries(),
                    folder.resolve("index.html"));
        }
    }

    private static void copy(Path file, OutputStream out) {
        try {
            Files.copy(file, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sheet(GraphStore store, BiConsumer<Sheets, OutputStream> writer) {
        store.<Integer>read(dataset -> {
            output.write(out -> writer.accept(new Sheets(dataset), out));
            return 0;
        });
    }

    /** For shell completion. */
    private static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("turtle", "ntriples", "rdfxml", "trig", "nquads", "jsonld", "csv", "graphml")
                    .iterator();
        }
    }

    /** For shell completion. */
    private static final class Tables implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("claims", "entities", "events", "quantities").iterator();
        }
    }
}
