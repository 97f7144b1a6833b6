package org.wiregraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.store.StoreException;

class WiregraphTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final String BASE = "http://example.org/kg/";
    private static final Wiregraph WIREGRAPH = Wiregraph.with(ONTOLOGY, BASE);

    @TempDir
    static Path folder;

    private static String printed;

    @BeforeAll
    static void run() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.copy(Path.of("corpus/2021-06-14-brussels-summit.md"), articles.resolve("summit.md"));
        printed = Embedding.run(articles, folder.resolve("graph"));
    }

    @Test
    void doesWhatTheDocumentShows() throws IOException {
        assertThat(printed)
                .contains("NATO presentIn Kabul [planned] Jens Stoltenberg\n", " facts, 0 problems\n")
                .contains("Jens Stoltenberg\n", "sentence");
        String example = Files.readString(Path.of("src/test/java/org/wiregraph/api/Embedding.java"));
        String shown = Files.readString(Path.of("docs/embedding.md")).replaceFirst("(?s).*```java\\n(.*?)```.*", "$1");
        assertThat(shown.lines().map(String::strip).filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(example).contains(line));
    }

    @Test
    void givesEventsAndQuantitiesTheirRoles() {
        List<Claim> claims = WIREGRAPH.extract(
                "On Tuesday, about 2,500 U.S. troops were in Afghanistan, officials said.", "2021-06-14");
        Claim count = claims.stream()
                .filter(claim -> claim.property().equals("PersonnelCount"))
                .findFirst()
                .orElseThrow();
        assertThat(count.isRelation()).isFalse();
        assertThat(count.roles()).containsEntry("value", List.of("2500"));
        assertThat(count.speaker()).isEqualTo(Optional.of("officials"));
        assertThat(count.sentence()).startsWith("On Tuesday").hasSize(count.end() - count.begin());
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(WIREGRAPH.extract("", "")).isEmpty();
        assertThatThrownBy(() -> WIREGRAPH.extract("Text.", "yesterday")).hasMessageContaining("yesterday");
        Graph none = WIREGRAPH.graph(folder.resolve("none"));
        assertThatThrownBy(() -> none.ask("ASK {}")).isInstanceOf(StoreException.class);
    }
}
