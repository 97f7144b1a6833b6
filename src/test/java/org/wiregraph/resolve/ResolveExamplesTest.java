package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.extract.Gist;
import org.wiregraph.ontology.Ontology;
import org.wiregraph.ontology.OntologyReader;

class ResolveExamplesTest {
    static final String BASE = "http://example.org/kg/";
    static final Ontology ONTOLOGY = new OntologyReader().read(Path.of("ontology"), BASE);

    static List<ResolveExample> examples() {
        return ResolveExample.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void says(ResolveExample example) {
        assertThat(resolved(example)).as(example.toString()).isEqualTo(example.expected());
    }

    static List<Gist> gists(ResolveExample example) {
        List<Gist> gists = new ArrayList<>();
        example.articles().forEach((heading, lines) -> gists.add(ExampleArticle.read(heading, lines, ONTOLOGY, BASE)));
        return gists;
    }

    /** What comes out of an example, whatever the order of its articles. */
    static String resolved(ResolveExample example) {
        List<Gist> gists = gists(example);
        try {
            Decisions decisions = Decisions.parse(example.identity(), example.corrections());
            Resolver resolver = new Resolver(ONTOLOGY, BASE, decisions);
            String text = KnowledgeText.of(resolver.resolve(gists), gists, ONTOLOGY);
            Collections.reverse(gists);
            assertThat(KnowledgeText.of(resolver.resolve(gists), gists, ONTOLOGY))
                    .isEqualTo(text);
            return text;
        } catch (DecisionException wrong) {
            return wrong.getMessage();
        }
    }
}
