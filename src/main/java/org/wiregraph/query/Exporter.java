package org.wiregraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes the graph, or its facts alone, in the formats of other RDF tools; equal graphs give equal bytes. */
public final class Exporter {
    /** The prefixes that exports declare. */
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "wg", "https://w3id.org/wiregraph/ontology#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "prov", "http://www.w3.org/ns/prov#",
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "dcterms", "http://purl.org/dc/terms/",
            "void", "http://rdfs.org/ns/void#"));

    private final Path quads;
    private final String base;

    /**
     * @param quads the sorted N-Quads of a generation
     * @param base IRI under which entities live, for a prefix
     */
    public Exporter(Path quads, String base) {
        this.quads = quads;
        this.base = base;
    }

    /**
     * Writes the export.
     *
     * @param format turtle, ntriples, nquads, trig, rdfxml or jsonld
     * @param factsOnly the default graph alone; otherwise all graphs, merged where the format knows no graphs
     * @throws QueryException if the format is unknown
     */
    public void write(String format, boolean factsOnly, boolean rdf12, OutputStream out) {
        switch (format) {
            case "nquads" -> stream(RDFFormat.NQUADS, factsOnly, false, rdf12, out);
            case "trig" -> stream(RDFFormat.TRIG_BLOCKS, factsOnly, false, rdf12, out);
            case "ntriples" -> stream(RDFFormat.NTRIPLES, factsOnly, true, rdf12, out);
            case "turtle" -> stream(RDFFormat.TURTLE_BLOCKS, factsOnly, true, rdf12, out);
            case "rdfxml" -> {
                Model model = ModelFactory.createDefaultModel();
                parse(factsOnly, true, false, new Collector(model));
                PREFIXES.forEach(model::setNsPrefix);
                RDFDataMgr.write(out, model, RDFFormat.RDFXML_PLAIN);
            }
            case "jsonld" -> {
                Dataset dataset = DatasetFactory.create();
                StreamRDF sink = org.apache.jena.riot.system.StreamRDFLib.dataset(dataset.asDatasetGraph());
                parse(factsOnly, false, false, sink);
                RDFDataMgr.write(out, dataset, RDFFormat.JSONLD_PLAIN);
            }
            default ->
                throw new QueryException("no format " + format
                        + "; known are turtle, ntriples, rdfxml, trig, nquads, jsonld, csv, graphml");
        }
    }

    /** Writes the facts that have at least {@code sources} sources, or were said in an article's own voice, as Turtle. */
    public static void selected(Dataset dataset, boolean ownVoice, int sources, OutputStream out) {
        String sparql = String.format(Locale.ROOT, """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?s ?p ?o . ?s a ?sc ; rdfs:label ?sl . ?o a ?oc ; rdfs:label ?ol }
            WHERE {
              GRAPH ?summary { ?fact a wg:Fact ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; wg:sources ?n ; wg:ownVoice ?own
                FILTER (?n >= %d && (?own || %s)) }
              ?s ?p ?o ; a ?sc ; rdfs:label ?sl .
              OPTIONAL { ?o a ?oc ; rdfs:label ?ol }
            }""", sources, ownVoice ? "false" : "true");
        try (var execution = QueryExecutionFactory.create(sparql, dataset)) {
            Model model = execution.execConstruct();
            PREFIXES.forEach(model::setNsPrefix);
            RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
        }
    }

    private void stream(RDFFormat format, boolean factsOnly, boolean merged, boolean rdf12, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        PREFIXES.forEach(writer::prefix);
        writer.prefix("kg", base);
        parse(factsOnly, merged, rdf12, writer);
        writer.finish();
    }

    private void parse(boolean factsOnly, boolean merged, boolean rdf12, StreamRDF sink) {
        RDFParser.source(quads).lang(Lang.NQUADS).parse(new Filter(sink, factsOnly, merged, rdf12));
    }

    /** Passes on the default graph, or all graphs with or without their names; adds triple terms where wanted. */
    private static final class Filter extends StreamRDFBase {
        private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        private final StreamRDF sink;
        private final boolean factsOnly;
        private final boolean merged;
        private final boolean rdf12;
        private final Map<String, Quad> reified = new TreeMap<>();

        Filter(StreamRDF sink, boolean factsOnly, boolean merged, boolean rdf12) {
            this.sink = sink;
            this.factsOnly = factsOnly;
            this.merged = merged;
            this.rdf12 = rdf12;
        }

        @Override
        public void triple(Triple triple) {
            sink.triple(triple);
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                sink.triple(quad.asTriple());
                return;
            }
            if (factsOnly) {
                return;
            }
            pass(quad);
            if (rdf12 && quad.getPredicate().getURI().startsWith(RDF)) {
                reify(quad);
            }
        }

        private void pass(Quad quad) {
            if (merged) {
                sink.triple(quad.asTriple());
            } else {
                sink.quad(quad);
            }
        }

        /** Sorted quads give a claim's object, predicate and subject one after another. */
        private void reify(Quad quad) {
            if (!reified.isEmpty()
                    && !reified.values().iterator().next().getSubject().equals(quad.getSubject())) {
                reified.clear();
            }
            reified.put(quad.getPredicate().getURI().substring(RDF.length()), quad);
            if (reified.containsKey("subject") && reified.containsKey("predicate") && reified.containsKey("object")) {
                var term = NodeFactory.createTripleTerm(
                        reified.get("subject").getObject(),
                        reified.get("predicate").getObject(),
                        reified.get("object").getObject());
                pass(new Quad(quad.getGraph(), quad.getSubject(), NodeFactory.createURI(RDF + "reifies"), term));
                reified.clear();
            }
        }
    }

    /** Puts triples into a model. */
    private static final class Collector extends StreamRDFBase {
        private final Model model;

        Collector(Model model) {
            this.model = model;
        }

        @Override
        public void triple(Triple triple) {
            model.getGraph().add(triple);
        }
    }

    /** Copies a file kept with the generation. */
    public static void copy(Path file, OutputStream out) {
        try {
            Files.copy(file, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The facts as a graph for drawing tools: entities as nodes, facts as edges weighted by their sources. */
    public static void graphml(Dataset dataset, OutputStream out) {
        GraphMl.write(dataset, new PrintStream(out, false, StandardCharsets.UTF_8));
    }
}
