package org.wiregraph.query;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.graph.QuadReader;
import org.wiregraph.graph.Vocabulary;

/** Writes a graph, or a part of it, in the formats of other RDF tools, as it reads it; equal graphs give equal bytes. */
public final class Exporter {
    private static final Set<String> WITH_GRAPHS = Set.of("nquads", "trig", "jsonld");

    private final Path quads;
    private final String base;

    /**
     * An exporter of one generation.
     *
     * @param quads its sorted N-Quads
     * @param base IRI under which entities live, for a prefix
     */
    public Exporter(Path quads, String base) {
        this.quads = quads;
        this.base = base;
    }

    /**
     * Writes the export; formats that know no graphs get all graphs merged.
     *
     * @param format turtle, ntriples, nquads, trig, rdfxml or jsonld
     * @throws QueryException if the format is unknown, or cannot hold the triple terms asked for
     */
    public void write(String format, Selection selection, OutputStream out) {
        if (selection.rdf12() && (format.equals("rdfxml") || format.equals("jsonld"))) {
            throw new QueryException("no triple terms of RDF 1.2 in " + format
                    + ": leave out --rdf12, or export turtle, ntriples, trig or nquads");
        }
        boolean merged = !WITH_GRAPHS.contains(format);
        switch (format) {
            case "nquads" -> stream(RDFFormat.NQUADS, selection, merged, out);
            case "trig" -> stream(RDFFormat.TRIG_BLOCKS, selection, merged, out);
            case "ntriples" -> stream(RDFFormat.NTRIPLES, selection, merged, out);
            case "turtle" -> stream(RDFFormat.TURTLE_BLOCKS, selection, merged, out);
            case "rdfxml" -> {
                RdfXmlWriter writer = new RdfXmlWriter(Vocabulary.prefixes(), out);
                writer.start();
                blocks(selection, writer::write);
                writer.finish();
            }
            case "jsonld" -> {
                JsonLdWriter writer = new JsonLdWriter(Vocabulary.prefixes(), out);
                writer.start();
                blocks(selection, writer::write);
                writer.finish();
            }
            default ->
                throw new QueryException("no format " + format
                        + "; known are turtle, ntriples, rdfxml, trig, nquads, jsonld, csv, graphml");
        }
    }

    private void stream(RDFFormat format, Selection selection, boolean merged, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        SortedMap<String, String> prefixes = new TreeMap<>(Vocabulary.prefixes());
        prefixes.put("kg", base);
        prefixes.forEach(writer::prefix);
        StreamRDF sink = selection.rdf12() ? new TripleTerms(writer, merged) : writer;
        // N-Quads and N-Triples keep the order of the file; the others read better graph by graph.
        boolean grouped = format.equals(RDFFormat.TRIG_BLOCKS);
        Consumer<Quad> each = quad -> {
            if (merged || quad.isDefaultGraph()) {
                sink.triple(quad.asTriple());
            } else {
                sink.quad(quad);
            }
        };
        if (grouped || selection.choosesClaims()) {
            blocks(selection, block -> block.forEach(each));
        } else {
            blocksInFileOrder(selection, each);
        }
        writer.finish();
    }

    private void blocksInFileOrder(Selection selection, Consumer<Quad> each) {
        Predicate<Quad> chosen = chosen(selection);
        QuadReader.each(quads, quad -> {
            if (chosen.test(quad)) {
                each.accept(quad);
            }
        });
        inferred(selection).forEach(each);
    }

    /** Hands on what is chosen, subject by subject; then what follows from it. */
    private void blocks(Selection selection, Consumer<List<Quad>> consumer) {
        Optional<Slice> slice = selection.choosesClaims() ? Optional.of(Slice.of(quads, selection)) : Optional.empty();
        Predicate<Quad> chosen = chosen(selection);
        Blocks stated = new Blocks(block -> {
            List<Quad> part = slice.map(one -> one.of(block)).orElse(block);
            List<Quad> passed = part.stream().filter(chosen).toList();
            if (!passed.isEmpty()) {
                consumer.accept(passed);
            }
        });
        QuadReader.each(quads, stated::add);
        stated.finish();
        Blocks added = new Blocks(consumer);
        inferred(selection).forEach(added::add);
        added.finish();
    }

    private Predicate<Quad> chosen(Selection selection) {
        boolean defaultOnly = selection.factsOnly() || selection.choosesFacts();
        Predicate<Triple> facts = selection.choosesFacts() ? SourcedFacts.in(quads, selection) : triple -> true;
        return quad -> quad.isDefaultGraph() ? facts.test(quad.asTriple()) : !defaultOnly;
    }

    private Collection<Quad> inferred(Selection selection) {
        if (!selection.inferred()) {
            return List.of();
        }
        Predicate<Quad> about = quad -> selection
                .about()
                .map(entity ->
                        quad.getSubject().hasURI(entity) || quad.getObject().hasURI(entity))
                .orElse(true);
        return Inference.of(quads).quads(base).stream().filter(about).toList();
    }
}
