package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve(Decisions.IDENTITY);
    }

    private static Identity same(String reason, String... of) {
        return new Identity(Identity.Kind.SAME, List.of(of), "", reason, 0);
    }

    private static Identity different(String... of) {
        return new Identity(Identity.Kind.DIFFERENT, List.of(of), "", "", 0);
    }

    @Test
    void beginsAFile() throws IOException {
        DecisionFile.add(folder, same("the \"general\"", "Miller (a.txt)", "Scott Miller"));
        assertThat(Files.readString(file())).isEqualTo("""
                same:
                  - {of: ["Miller (a.txt)", "Scott Miller"], reason: "the \\"general\\""}
                """);
        Identity read = Decisions.in(folder).identities().get(0);
        assertThat(read.of()).containsExactly("Miller (a.txt)", "Scott Miller");
        assertThat(read.reason()).isEqualTo("the \"general\"");
    }

    @Test
    void keepsWhatTheUserWrote() throws IOException {
        Files.writeString(file(), "# ours\nsame:\n  - [A, B]  # sure\nhide:\n  - C\n");
        DecisionFile.add(folder, same("", "D", "E"));
        DecisionFile.add(folder, different("F", "G"));
        assertThat(Files.readString(file())).isEqualTo("""
                # ours
                same:
                  - {of: ["D", "E"]}
                  - [A, B]  # sure
                hide:
                  - C
                different:
                  - {of: ["F", "G"]}
                """);
        assertThat(Decisions.in(folder).identities()).hasSize(4);
    }

    @Test
    void goesOnAsTheUserBegan() throws IOException {
        Files.writeString(file(), "# ours\n- same: [A, B]\n");
        DecisionFile.add(folder, different("D", "E"));
        assertThat(Files.readString(file())).isEqualTo("""
                # ours
                - same: [A, B]
                - different: {of: ["D", "E"]}
                """);
        assertThat(Decisions.in(folder).identities()).hasSize(2);
    }

    @Test
    void takesTheLinesThatExplainGives() throws IOException {
        Files.writeString(folder.resolve(Decisions.CORRECTIONS), """
                - reject: {document: "a.txt", quote: "NATO left.", subject: "NATO", property: leads, object: "B", reason: "no"}
                - status: {document: b.txt, is: planned, reason: misread}
                """);
        assertThat(Decisions.in(folder).corrections()).hasSize(2);
        Files.writeString(folder.resolve(Decisions.CORRECTIONS), "- refuse: {document: b.txt, reason: x}\n");
        assertThatThrownBy(() -> Decisions.in(folder))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("unknown heading refuse");
    }

    @Test
    void wantsAnIriThatIsOne() throws IOException {
        Files.writeString(file(), "- iri: {of: Angela Merkel, is: entity/person/Merkel}\n");
        assertThat(Decisions.in(folder).identities()).hasSize(1);
        Files.writeString(file(), "- iri: {of: Angela Merkel, is: person/Merkel}\n");
        assertThatThrownBy(() -> Decisions.in(folder))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("entity/person/Jens_Stoltenberg");
    }

    @Test
    void leavesABrokenFileAlone() throws IOException {
        Files.writeString(file(), "same: [A\n");
        assertThatThrownBy(() -> DecisionFile.add(folder, same("", "D", "E")))
                .isInstanceOf(DecisionException.class)
                .hasMessageContaining("identity.yaml");
        assertThat(Files.readString(file())).isEqualTo("same: [A\n");
    }
}
