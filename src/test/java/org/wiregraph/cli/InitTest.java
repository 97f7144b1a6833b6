package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.corpus.Corpus;
import org.wiregraph.resolve.Decisions;

class InitTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void start() {
        project = folder.resolve("news");
        assertThat(Main.run("init", project.toString(), "--copy", "queries,ontology"))
                .isZero();
    }

    @Test
    void startsWithOneArticleAndCopies() {
        assertThat(Corpus.in(project.resolve("corpus")).files()).hasSize(1);
        assertThat(project.resolve("ontology/wiregraph.ttl"))
                .hasSameTextualContentAs(Path.of("ontology/wiregraph.ttl"));
        assertThat(project.resolve("queries/new.rq")).exists();
        assertThat(project.resolve("README.md")).content().contains("wiregraph build");
    }

    /** As they come the files decide nothing; without the marks of their comments all their lines can be read. */
    @Test
    void showsHowDecisionsAreWritten() throws IOException {
        String identity = Files.readString(project.resolve("corpus/identity.yaml"));
        String corrections = Files.readString(project.resolve("corpus/corrections.yaml"));
        assertThat(Decisions.parse(identity, corrections)).isEqualTo(Decisions.NONE);
        Decisions shown = Decisions.parse(identity.replace("# - ", "- "), corrections.replace("# - ", "- "));
        assertThat(shown.identities()).hasSize(5);
        assertThat(shown.corrections()).hasSize(1);
    }

    @Test
    void touchesNothingThatIsThere() throws IOException {
        Path mine = Files.writeString(project.resolve("corpus/identity.yaml"), "- mine");
        assertThat(Main.run("init", project.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(Main.run("init", mine.toString())).isEqualTo(Main.WRONG_USE);
        assertThat(mine).hasContent("- mine");
        assertThat(Main.run("init", folder.resolve("other").toString(), "--copy", "corpus"))
                .isEqualTo(Main.WRONG_USE);
        assertThat(folder.resolve("other")).doesNotExist();
    }
}
