package org.wiregraph.tools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.graph.GraphWriter;
import org.wiregraph.graph.SmallNews;
import org.wiregraph.query.Exporter;
import org.wiregraph.query.Selection;
import org.wiregraph.store.GraphStore;

/** A graph, its exports and its quads, each made once. */
final class ReadGraphs {
    private static final Map<String, ReadGraphs> GRAPHS = new ConcurrentHashMap<>();

    private final GraphStore store;
    private final Path folder;

    private ReadGraphs(GraphStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** @param name {@code small} for four articles made by hand, {@code sample} for the sample corpus */
    static ReadGraphs of(String name, Path folder) {
        return GRAPHS.computeIfAbsent(
                name, key -> new ReadGraphs(key.equals("small") ? small() : SampleBuild.store(), folder.resolve(key)));
    }

    private static GraphStore small() {
        GraphStore store = GraphStore.inMemory();
        store.publish(folder -> new GraphWriter(SmallNews.ontology())
                .write(SmallNews.knowledge(), SmallNews.VERSIONS, folder.resolve(GraphStore.QUADS)));
        return store;
    }

    GraphStore store() {
        return store;
    }

    Path export(String format) {
        Path file = folder.resolve("graph." + format);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new Exporter(store.quads(), SmallNews.BASE).write(format, Selection.ALL, out);
                Files.write(file, out.toByteArray());
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        return file;
    }

    /** What an export in {@code format} holds: all quads, or their triples where the format knows no graphs. */
    Set<Quad> expected(String format) {
        Set<Quad> quads = parse(RDFParser.source(store.quads()).lang(Lang.NQUADS));
        return Set.of("nquads", "trig", "jsonld").contains(format) ? quads : merged(quads);
    }

    private static Set<Quad> merged(Set<Quad> quads) {
        return quads.stream()
                .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
                .collect(Collectors.toSet());
    }

    /** The quads of N-Quads that a tool wrote. */
    static Set<Quad> parse(String nquads) {
        return parse(RDFParser.fromString(nquads, Lang.NQUADS));
    }

    static Set<Quad> parse(RDFParserBuilder source) {
        Set<Quad> quads = new HashSet<>();
        source.parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(canonical(Quad.defaultGraphIRI, triple));
            }

            @Override
            public void quad(Quad quad) {
                quads.add(canonical(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(), quad.asTriple()));
            }
        });
        return quads;
    }

    /** Some tools keep the value of a decimal, and not how it is written. */
    private static Quad canonical(Node graph, Triple triple) {
        Node object = triple.getObject();
        boolean decimal = object.isLiteral() && object.getLiteralDatatype().equals(XSDDatatype.XSDdecimal);
        Node written = decimal
                ? NodeFactory.createLiteralDT(
                        new BigDecimal(object.getLiteralLexicalForm())
                                .stripTrailingZeros()
                                .toPlainString(),
                        XSDDatatype.XSDdecimal)
                : object;
        return Quad.create(graph, triple.getSubject(), triple.getPredicate(), written);
    }

    static List<String> rows(Stream<List<String>> rows) {
        return rows.map(cells -> cells.stream()
                        .map(cell -> cell.strip().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .sorted()
                .toList();
    }
}
