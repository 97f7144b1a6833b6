package org.wiregraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code CONTRIBUTING.md} says of a new relation, done. */
class ContributingTest {
    @TempDir
    static Path folder;

    private static Wiregraph wiregraph;

    @BeforeAll
    static void addTheRelation() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String turtle = Files.readString(Path.of("CONTRIBUTING.md")).replaceFirst("(?s).*```turtle\\n(.*?)```.*", "$1");
        Files.writeString(folder.resolve("sues.ttl"), turtle);
        wiregraph = Wiregraph.with(folder, "http://example.org/kg/");
    }

    private static List<String> suits(String sentence) {
        return wiregraph.extract(sentence, "2021-06-14").stream()
                .filter(claim -> claim.property().equals("sues"))
                .map(claim -> claim.subject() + " " + claim.object() + " " + claim.status())
                .toList();
    }

    @Test
    void readsItInAllItsForms() {
        assertThat(suits("Apple sued Samsung in California.")).containsExactly("Apple Samsung actual");
        assertThat(suits("Samsung was sued by Apple on Tuesday.")).containsExactly("Apple Samsung actual");
        assertThat(suits("Apple plans to sue Samsung.")).containsExactly("Apple Samsung planned");
        assertThat(suits("Apple did not sue Samsung.")).containsExactly("Apple Samsung denied");
        assertThat(suits("Apple filed a lawsuit against Samsung.")).containsExactly("Apple Samsung actual");
    }

    @Test
    void readsNothingElse() {
        assertThat(suits("Apple met Samsung in California.")).isEmpty();
        assertThat(suits("Apple sued over the contract.")).isEmpty();
    }
}
