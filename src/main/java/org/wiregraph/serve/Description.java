package org.wiregraph.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.wiregraph.graph.Vocabulary;

/** The triples about one thing, for programs. */
final class Description {
    /** Triples of one answer; who wants more asks by SPARQL. */
    private static final int MOST = 20_000;

    private static final Map<String, RDFFormat> FORMATS = Map.of(
            "text/turtle", RDFFormat.TURTLE_PRETTY,
            "application/ld+json", RDFFormat.JSONLD,
            "application/n-triples", RDFFormat.NTRIPLES,
            "application/rdf+xml", RDFFormat.RDFXML_PLAIN);
    private static final Map<String, String> ENDINGS = Map.of(
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdf", "application/rdf+xml");
    private static final AcceptList OFFERED =
            new AcceptList("text/html, text/turtle, application/ld+json, application/n-triples, application/rdf+xml");

    private static final String AS_ENTITY = """
            CONSTRUCT { ?thing ?p ?o . ?s ?q ?thing } WHERE { { ?thing ?p ?o } UNION { ?s ?q ?thing } } LIMIT %d""";
    private static final String AS_DOCUMENT = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?thing { ?s ?p ?o } } LIMIT %d";
    private static final String AS_CLAIM = """
            CONSTRUCT { ?thing ?p ?o . ?sentence ?q ?v } WHERE {
              GRAPH ?document { ?thing a wg:Claim ; ?p ?o
                OPTIONAL { ?thing prov:wasDerivedFrom|wg:context ?sentence . ?sentence ?q ?v } } } LIMIT %d""";
    private static final String AS_DATASET = """
            CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?thing a void:Dataset . ?s ?p ?o } } LIMIT %d""";

    private final Dataset dataset;

    Description(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The media type that a reader wants rather than a page, if any. */
    static Optional<String> wanted(Asked asked) {
        String type = ENDINGS.get(asked.parameter("format"));
        if (type != null) {
            return Optional.of(type);
        }
        MediaType best = AcceptList.match(OFFERED, new AcceptList(asked.accept()));
        return Optional.ofNullable(best).map(MediaType::getContentTypeStr).filter(FORMATS::containsKey);
    }

    /** The triples about an entity, event, quantity, document or claim. */
    Model of(String iri) {
        Node thing = NodeFactory.createURI(iri);
        Model all = ModelFactory.createDefaultModel();
        for (String sparql : List.of(AS_ENTITY, AS_DOCUMENT, AS_CLAIM)) {
            all.add(construct(sparql, thing));
        }
        return all.setNsPrefixes(Vocabulary.prefixes());
    }

    /** What the graph holds and where to ask it, in VoID. */
    Model ofDataset(String dataset, String endpoint) {
        Model all = construct(AS_DATASET, NodeFactory.createURI(dataset)).setNsPrefixes(Vocabulary.prefixes());
        all.createResource(dataset)
                .addProperty(all.createProperty(Vocabulary.VOID, "sparqlEndpoint"), all.createResource(endpoint));
        return all;
    }

    private Model construct(String sparql, Node thing) {
        ParameterizedSparqlString bound = new ParameterizedSparqlString(sparql.formatted(MOST));
        bound.setNsPrefixes(Vocabulary.prefixes());
        bound.setParam("thing", thing);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(bound.asQuery()).build()) {
            return execution.execConstruct();
        }
    }

    /** @param type a media type that {@link #wanted} gave */
    static Answer written(Model model, String type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, FORMATS.getOrDefault(type, RDFFormat.TURTLE_PRETTY));
        return new Answer.Data(type, out.toString(StandardCharsets.UTF_8));
    }
}
