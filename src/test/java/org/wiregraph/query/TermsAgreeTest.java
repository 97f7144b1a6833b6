package org.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lexicon, known names, shapes and saved queries name no term that the ontology does not declare. */
class TermsAgreeTest {
    private static final String WG = "https://w3id.org/wiregraph/ontology#";
    private static final String LEX = "https://w3id.org/wiregraph/lexicon#";
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");

    private static Stream<Path> users() throws IOException {
        try (Stream<Path> ontology = Files.list(Path.of("ontology"));
                Stream<Path> queries = Files.list(Path.of("queries"))) {
            return Stream.concat(ontology.sorted(), queries.sorted()).toList().stream()
                    .filter(file -> file.toString().matches(".*\\.(ttl|rq)"));
        }
    }

    @ParameterizedTest
    @MethodSource("users")
    void namesOnlyWhatIsDeclared(Path file) throws IOException {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        assertThat(declared(WG)).containsAll(named(text, "wg", WG));
        assertThat(declared(LEX)).containsAll(named(text, "lex", LEX));
    }

    @Test
    void seesTheTerms() throws IOException {
        assertThat(declared(WG))
                .contains("Claim", "leads", "Actual", "attributedVia")
                .hasSizeGreaterThan(60);
        assertThat(declared(LEX)).contains("verb", "noun", "title");
        assertThat(users()).hasSizeGreaterThan(25);
        assertThat(named("?s wg:unheardOf wg:Claim ; <" + WG + "also> 'wg:leads'", "wg", WG))
                .containsExactly("Claim", "also", "leads", "unheardOf");
    }

    /** Local names of all subjects of the namespace in the files that declare its terms; cues declare their own. */
    private static Set<String> declared(String namespace) {
        Set<String> names = new TreeSet<>();
        RDFParserBuilder files = RDFParser.create().lang(Lang.TURTLE).base("http://example.org/kg/");
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : namespace.equals(WG) ? List.of("wiregraph.ttl") : List.of("lexicon-terms.ttl", "cues.ttl")) {
            files.source(Path.of("ontology", file)).parse(graph);
        }
        graph.find(Node.ANY, Node.ANY, Node.ANY)
                .filterKeep(triple -> triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(namespace))
                .forEachRemaining(
                        triple -> names.add(triple.getSubject().getURI().substring(namespace.length())));
        return names;
    }

    private static Set<String> named(String text, String prefix, String namespace) {
        Set<String> names = new TreeSet<>();
        Matcher term = Pattern.compile("\\b" + prefix + ":(\\w+)|<" + Pattern.quote(namespace) + "(\\w+)>")
                .matcher(text);
        while (term.find()) {
            names.add(term.group(1) == null ? term.group(2) : term.group(1));
        }
        return names;
    }
}
