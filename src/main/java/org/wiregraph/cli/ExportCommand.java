package org.wiregraph.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wiregraph.query.Exporter;
import org.wiregraph.query.QueryRunner;
import org.wiregraph.store.GraphStore;
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
            "  wiregraph export --facts-only --min-sources 2"
        })
final class ExportCommand implements Callable<Integer> {
    private static final Map<String, String> ENDINGS = Map.of(
            "ttl", "turtle", "nt", "ntriples", "nq", "nquads", "rdf", "rdfxml", "xml", "rdfxml", "json", "jsonld");
    private static final String CLAIM_TABLE = """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?document ?date ?subject ?property ?object ?status ?speaker ?confidence ?quote WHERE {
              GRAPH ?document { ?c rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; wg:status ?status ;
                wg:confidence ?confidence ; prov:wasDerivedFrom/nif:anchorOf ?quote
                OPTIONAL { ?c wg:attributedAs ?speaker } OPTIONAL { ?document dcterms:date ?date } }
            } ORDER BY ?document ?subject ?property ?object ?quote""";

    @Mixin
    private Places places = new Places();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--format",
            description =
                    "turtle, ntriples, rdfxml, trig, nquads, jsonld, csv, graphml (default: by the file's ending, else turtle).")
    private String format = "";

    @Option(names = "--facts-only", description = "Only what was stated as actual: the default graph.")
    private boolean factsOnly;

    @Option(names = "--own-voice", description = "Only facts that an article states in its own voice (Turtle).")
    private boolean ownVoice;

    @Option(
            names = "--min-sources",
            paramLabel = "N",
            description = "Only facts with at least N independent sources (Turtle).")
    private int minSources;

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

    @Override
    public Integer call() {
        GraphStore store = places.store();
        if (claims != null) {
            Output target = claims.equals("-") ? output : Output.to(Path.of(claims));
            Path lines = store.file("claims.jsonl");
            target.write(out -> Exporter.copy(lines, out));
            return 0;
        }
        String ending =
                output.ending().map(name -> ENDINGS.getOrDefault(name, name)).orElse("turtle");
        String chosen = format.isEmpty()
                ? ending
                : ENDINGS.getOrDefault(format.toLowerCase(Locale.ROOT), format.toLowerCase(Locale.ROOT));
        if (ownVoice || minSources > 0) {
            store.<Integer>read(dataset -> {
                output.write(out -> Exporter.selected(dataset, ownVoice, minSources, out));
                return 0;
            });
        } else if (chosen.equals("graphml")) {
            store.<Integer>read(dataset -> {
                output.write(out -> Exporter.graphml(dataset, out));
                return 0;
            });
        } else if (chosen.equals("csv")) {
            store.<Integer>read(dataset -> {
                output.write(out -> new QueryRunner(dataset, 600).run(CLAIM_TABLE, Map.of(), "csv", 0, out));
                return 0;
            });
        } else {
            Exporter exporter = new Exporter(store.quads(), places.base());
            output.write(out -> exporter.write(chosen, factsOnly, rdf12, out));
        }
        return 0;
    }
}
