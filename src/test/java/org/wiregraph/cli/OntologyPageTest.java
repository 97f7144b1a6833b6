package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wiregraph.build.SampleBuild;
import org.wiregraph.ontology.OntologyReader;

class OntologyPageTest {
    @Test
    void isTheOneOfTheDocuments() {
        String page = new OntologyPage(new OntologyReader().read(Path.of("ontology"), SampleBuild.BASE)).text();
        assertThat(Path.of("docs/ontology.md"))
                .as("./wiregraph ontology --format markdown > docs/ontology.md")
                .hasContent(page);
    }
}
