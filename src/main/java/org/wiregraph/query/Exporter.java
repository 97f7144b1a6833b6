package org.wiregraph.query;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.graph.Vocabulary;

/** Writes a graph, or its facts alone, in the formats of other RDF tools; equal graphs give equal bytes. */
public final class Exporter {
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
        boolean merged = !format.equals("nquads") && !format.equals("trig") && !format.equals("jsonld");
        if (selection.rdf12() && (format.equals("rdfxml") || format.equals("jsonld"))) {
            throw new QueryException("no triple terms of RDF 1.2 in " + format
                    + ": leave out --rdf12, or export turtle, ntriples, trig or nquads");
        }
        switch (format) {
            case "nquads" -> stream(RDFFormat.NQUADS, selection, merged, out);
            case "trig" -> stream(RDFFormat.TRIG_BLOCKS, selection, merged, out);
            case "ntriples" -> stream(RDFFormat.NTRIPLES, selection, merged, out);
            case "turtle" -> stream(RDFFormat.TURTLE_BLOCKS, selection, merged, out);
            case "rdfxml" -> {
                Model model = ModelFactory.createDefaultModel();
                model.setNsPrefixes(Vocabulary.prefixes());
                parse(selection, merged, StreamRDFLib.graph(model.getGraph()));
                RDFDataMgr.write(out, model, RDFFormat.RDFXML_PLAIN);
            }
            case "jsonld" -> {
                Dataset dataset = DatasetFactory.create();
                dataset.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
                parse(selection, merged, StreamRDFLib.dataset(dataset.asDatasetGraph()));
                RDFDataMgr.write(out, dataset, RDFFormat.JSONLD_PRETTY);
            }
            default ->
                throw new QueryException("no format " + format
                        + "; known are turtle, ntriples, rdfxml, trig, nquads, jsonld, csv, graphml");
        }
    }

    private void stream(RDFFormat format, Selection selection, boolean merged, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        Vocabulary.prefixes().forEach(writer::prefix);
        writer.prefix("kg", base);
        parse(selection, merged, writer);
        writer.finish();
    }

    private void parse(Selection selection, boolean merged, StreamRDF sink) {
        StreamRDF passed = selection.rdf12() ? new TripleTerms(sink, merged) : sink;
        RDFParser.source(quads)
                .lang(Lang.NQUADS)
                .parse(new Filter(
                        passed, selection.facts(quads), selection.factsOnly() || selection.choosesFacts(), merged));
    }

    /** Passes on the chosen triples of the default graph, and the other graphs with or without their names. */
    private static final class Filter extends StreamRDFBase {
        private final StreamRDF sink;
        private final Predicate<Triple> chosen;
        private final boolean factsOnly;
        private final boolean merged;

        Filter(StreamRDF sink, Predicate<Triple> chosen, boolean factsOnly, boolean merged) {
            this.sink = sink;
            this.chosen = chosen;
            this.factsOnly = factsOnly;
            this.merged = merged;
        }

        @Override
        public void triple(Triple triple) {
            if (chosen.test(triple)) {
                sink.triple(triple);
            }
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                triple(quad.asTriple());
            } else if (!factsOnly && merged) {
                sink.triple(quad.asTriple());
            } else if (!factsOnly) {
                sink.quad(quad);
            }
        }
    }
}
